/**
 * Files: scans, photos and papers of an agency, in a folder or a bucket (`FileStorage`), with a row for each. It promises
 * that no object is without a row, whatever is cut short; that types are told by bytes and images are made anew; that a
 * file is served to whom a link was made for, and to nobody else.
 *
 * To use it: a person uploads (`POST /files/uploads`) and a command is handed the upload's id: `attachUpload` in its
 * transaction, then `removeFile` in the transaction that lets go of it; `fileLink` for who may read it.
 */
export { attachUpload } from './attach-upload';
export { FILE_KINDS, isFileKind, type FileKind, type FileVariant } from './file-kinds';
export { fileLink, openLink, type LinkQuery } from './file-link';
export { fileStorage } from './file-storage';
export { FileRow } from './file.entity';
export { filesById, servedFile } from './file.queries';
export { deliverRemoval, FILE_REMOVAL, removeFile, restoreFile } from './remove-file';
export type { FileStorage } from './storage';
export { objectKey } from './storage-keys.rules';
export { storeUpload } from './store-upload';
export { sweepFiles } from './sweep-files';
export { refuseFile, refuseSize } from './upload-problems';
