import type { Readable } from 'node:stream';
import type { FileStorage } from './storage';

/** Which bucket, and where it is. Credentials and region come from the AWS_… variables, as every S3 program reads them. */
export interface S3Place {
  bucket: string;
  /** Of a service other than Amazon's, e.g. https://s3.fr-par.scw.cloud; undefined: Amazon's own. */
  endpoint: string | undefined;
}

/** Keeps objects in a bucket of Amazon S3, or of any service that speaks its protocol. */
export function s3Storage(place: S3Place): FileStorage {
  let opened: ReturnType<typeof openBucket> | undefined;
  const bucket = (): ReturnType<typeof openBucket> => (opened ??= openBucket(place));
  return {
    write: async (key, bytes) => (await bucket()).put(key, bytes),
    read: async (key) => (await bucket()).get(key),
    remove: async (key) => (await bucket()).delete(key),
  };
}

/** The library is large: it is loaded where a bucket is used, and nowhere else. */
async function openBucket({ bucket, endpoint }: S3Place) {
  const s3 = await import('@aws-sdk/client-s3');
  const client = new s3.S3Client({
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    // Other services do not know the checksums that Amazon added later.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    put: async (key: string, bytes: Buffer): Promise<void> => {
      await client.send(new s3.PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    },
    get: async (key: string): Promise<Readable | null> => {
      try {
        return (await client.send(new s3.GetObjectCommand({ Bucket: bucket, Key: key }))).Body as Readable;
      } catch (error) {
        if (error instanceof s3.NoSuchKey) return null;
        throw error;
      }
    },
    delete: async (key: string): Promise<void> => {
      await client.send(new s3.DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
