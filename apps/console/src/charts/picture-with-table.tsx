import { PictureFrame, type PictureFrameProps } from './picture-frame.tsx';

type Props = Omit<PictureFrameProps, 'picture' | 'children'> & {
  /** one <svg> with its text alternative */ children: React.ReactNode;
  /** the numbers it is drawn from */ table: React.ReactNode;
};

/** A drawing of the page's own, light enough for the first view, beside its table. */
export function PictureWithTable({ table, children, ...frame }: Props) {
  return (
    <PictureFrame {...frame} picture={children}>
      {table}
    </PictureFrame>
  );
}
