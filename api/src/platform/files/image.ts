import sharp, { type Sharp } from 'sharp';
import type { FileVariant } from './file-kinds';

// sharp reads SVG, TIFF, WebP and more unless it is told not to; what is not accepted is never decoded.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadNsgifBuffer'],
});

/** Pixels of an image at most, whatever its file says: a small file may claim to be a huge picture. */
const MOST_PIXELS = 60_000_000;
const MOST_SECONDS = 20;

/** Why an image is not accepted. */
export class UnusableImage extends Error {
  constructor(readonly reason: 'TOO_MANY_PIXELS' | 'UNREADABLE') {
    super(reason);
  }
}

/**
 * The forms an image is kept in, each encoded anew as a JPEG: turned upright, on white, without metadata or place, its
 * first frame only; `original` at most `side` pixels long, the others squares cut from the middle. Whatever else the file
 * held is gone. Throws UnusableImage.
 */
export async function imageVariants(
  bytes: Buffer,
  { side, variants }: { side: number; variants: readonly FileVariant[] },
): Promise<Map<FileVariant, Buffer>> {
  try {
    const upright = await encoded(
      sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning', pages: 1 })
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }),
    );
    const made = new Map<FileVariant, Buffer>();
    for (const variant of variants)
      made.set(variant, variant === 'original' ? upright : await square(upright, variant));
    return made;
  } catch (error) {
    const isHuge = error instanceof Error && error.message.includes('pixel limit');
    throw new UnusableImage(isHuge ? 'TOO_MANY_PIXELS' : 'UNREADABLE');
  }
}

function square(upright: Buffer, variant: FileVariant): Promise<Buffer> {
  const side = Number(variant);
  return encoded(sharp(upright).resize({ width: side, height: side, fit: 'cover' }));
}

function encoded(image: Sharp): Promise<Buffer> {
  return image
    .timeout({ seconds: MOST_SECONDS })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
