import { paragraph } from './paragraph.ts';

/** A figure is half as wide as a character. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character.codePointAt(0)! > 0xff ? 1 : 0.5), 0);

/**
 * Sender and date of a document that bears no seal (7.3.5.2): the sender two characters from the right edge, the date two further
 * in than the sender begins; a date that is longer than the sender is itself two from the edge, and the sender further off.
 */
export function signature(sender: string, date: string, keepsNext: boolean): string {
  const [long, short] = [widthOf(sender), widthOf(date)];
  const isDateLonger = short > long;
  const dateRight = isDateLonger ? 2 : long - short;
  const senderRight = isDateLonger ? 4 + short - long : 2;
  return (
    paragraph(sender, { align: 'right', right: senderRight, keepsNext: true }) +
    paragraph(date, { align: 'right', right: dateRight, keepsNext })
  );
}
