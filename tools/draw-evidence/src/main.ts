import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedRoster, evidenceFolder } from './fairness/cohort.ts';
import { fairnessFigures } from './fairness/fairness-figures.ts';
import { fairnessPage } from './fairness/fairness-page.ts';
import { fairnessPictures } from './fairness/fairness-pictures.ts';
import { starFigures } from './star/star-figures.ts';
import { readKindergarten, starFile } from './star/kindergarten.ts';
import { starPage } from './star/star-page.ts';
import { starPicture } from './star/star-picture.ts';

const write = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(evidenceFolder, name), content);
};

const commands: Record<string, () => Promise<void>> = {
  async fairness() {
    const figures = await fairnessFigures(committedRoster(), 2_000);
    write({
      'fairness.json': `${JSON.stringify(figures)}\n`,
      'fairness.md': fairnessPage(figures),
      ...fairnessPictures(figures),
    });
  },
  async star() {
    const file = starFile();
    if (file === null)
      throw new Error('JUNHENG_TEST_DATA names no folder with star.csv.gz (docs/guides/project-star.md tells how to get it)');
    const figures = starFigures(readKindergarten(file), 200);
    write({
      'project-star.json': `${JSON.stringify(figures)}\n`,
      'project-star.md': starPage(figures),
      'project-star.svg': starPicture(figures),
    });
  },
};

const wanted = process.argv[2] ?? '';
const command = commands[wanted];
if (command) await command();
else {
  console.error(`node tools/draw-evidence/src/main.ts ${Object.keys(commands).join(' | ')}`);
  process.exitCode = 2;
}
