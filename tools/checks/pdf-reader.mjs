// @ts-check
import { installPackage } from '../install/apt.mjs';
import { findProgram, mayInstallPackages } from '../install/machine.mjs';
import { PlainError } from '../plain-error.mjs';
import { say, step } from '../terminal.mjs';

/**
 * Has the reader of PDFs that the tests of printing ask for text, pdftotext, where it can be had; without it they are
 * skipped, and said to be.
 * @param {import('../processes/session.mjs').Session} session
 */
export async function providePdfReader(session) {
  if (findProgram('pdftotext') !== undefined || !mayInstallPackages()) return;
  try {
    await step('installing the package poppler-utils', () => installPackage(session, 'poppler-utils'));
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(`  ✗ ${error.message}`);
  }
}
