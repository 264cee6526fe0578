import { setImmediate as pause } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { PrintedSheet } from './printed-sheet';

/** What stands on every page beside the sheet. */
export interface PageWords {
  /** Who prints: the agency, and the establishment of the worker if there is one. */
  agency: string;
  establishmentOf: (sheet: PrintedSheet) => string | null;
  photoOf: (sheet: PrintedSheet) => Buffer | null;
  /** « Imprimé le 24 novembre 2026 par Claire Moreau » */
  printed: string;
  language: string;
}

const FONTS = {
  text: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};
const INK = '#1a2426';
const QUIET = '#5a676a';
const LINE = '#dde3e4';
const MARGIN = 48;
const PHOTO = 72;
const GAP = 16;

/** Draws sheets as one PDF of A4 pages, each sheet on a page of its own, numbered « 1 / 3 » sheet by sheet; its text can be selected. */
export async function sheetsPdf(sheets: readonly PrintedSheet[], words: PageWords): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 64 },
    bufferPages: true,
    autoFirstPage: false,
    lang: words.language,
    info: {
      Title: sheets
        .map(({ displayName }) => displayName)
        .slice(0, 3)
        .join(', '),
      Producer: 'Ruche',
    },
  });
  document.registerFont('text', FONTS.text).registerFont('strong', FONTS.strong);
  const made = buffer(document);
  for (const sheet of sheets) {
    const first = document.bufferedPageRange().count;
    document.addPage();
    drawHead(document, sheet, words);
    for (const section of sheet.sections) drawSection(document, section);
    drawFeet(document, first, words.printed);
    // Others are served between two sheets.
    await pause();
  }
  document.end();
  return made;
}

type Doc = PDFKit.PDFDocument;

function widthOf(document: Doc): number {
  return document.page.width - 2 * MARGIN;
}

function drawHead(document: Doc, sheet: PrintedSheet, words: PageWords): void {
  const place = [words.agency, words.establishmentOf(sheet)].filter((part) => part !== null).join(' · ');
  document.font('text').fontSize(9).fillColor(QUIET).text(place, MARGIN, MARGIN);
  const top = document.y + 12;
  const photo = words.photoOf(sheet);
  if (photo) document.image(photo, document.page.width - MARGIN - PHOTO, MARGIN, { width: PHOTO, height: PHOTO });
  const width = widthOf(document) - (photo ? PHOTO + GAP : 0);
  document.font('strong').fontSize(18).fillColor(INK).text(sheet.displayName, MARGIN, top, { width });
  if (sheet.registrationNumber !== null)
    document.font('text').fontSize(11).fillColor(QUIET).text(sheet.registrationNumber);
  document.y = Math.max(document.y, photo ? MARGIN + PHOTO : 0) + 12;
}

function drawSection(document: Doc, { title, columns, values }: PrintedSheet['sections'][number]): void {
  if (document.y + 60 > bottomOf(document)) document.addPage();
  document.x = MARGIN;
  document
    .moveTo(MARGIN, document.y)
    .lineTo(MARGIN + widthOf(document), document.y)
    .strokeColor(LINE)
    .stroke();
  document.y += 8;
  document
    .font('strong')
    .fontSize(11)
    .fillColor(INK)
    .text(title, MARGIN, document.y, { width: widthOf(document) });
  document.y += 6;
  for (let start = 0; start < values.length; start += columns)
    drawRow(document, values.slice(start, start + columns), columns);
  document.y += 8;
}

function drawRow(document: Doc, row: readonly { label: string; value: string | null }[], columns: number): void {
  const width = (widthOf(document) - GAP * (columns - 1)) / columns;
  const heights = row.map(({ label, value }) => {
    const labelHeight = document.font('text').fontSize(8).heightOfString(label, { width });
    return labelHeight + document.fontSize(10).heightOfString(value ?? '—', { width });
  });
  const height = Math.max(...heights);
  // A text longer than a page begins where it stands, and goes on on the next one.
  if (document.y + height > bottomOf(document) && height < bottomOf(document) - MARGIN) document.addPage();
  const top = document.y;
  let end = top;
  row.forEach(({ label, value }, index) => {
    const left = MARGIN + index * (width + GAP);
    document.font('text').fontSize(8).fillColor(QUIET).text(label, left, top, { width });
    document
      .fontSize(10)
      .fillColor(INK)
      .text(value ?? '—', left, document.y, { width });
    end = Math.max(end, document.y);
  });
  document.y = end + 6;
}

function bottomOf(document: Doc): number {
  return document.page.height - document.page.margins.bottom;
}

function drawFeet(document: Doc, first: number, printed: string): void {
  const { count } = document.bufferedPageRange();
  for (let page = first; page < count; page++) {
    document.switchToPage(page);
    // Text below the margin would open a page.
    document.page.margins.bottom = 0;
    const y = document.page.height - 40;
    document.font('text').fontSize(8).fillColor(QUIET).text(printed, MARGIN, y, { lineBreak: false });
    const number = `${String(page - first + 1)} / ${String(count - first)}`;
    document.text(number, MARGIN, y, { width: widthOf(document), align: 'right', lineBreak: false });
  }
}
