import type { Image, Paragraph } from 'mdast';
import { pictureOf } from '../../document/pictures.ts';
import type { PdfPicture } from './job.ts';
import type { Writer } from './writer.ts';

/** A pixel of a screen is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;
/** A picture with its line before it stands on one page. */
const TALLEST = 560;

/** The pictures of a paragraph that holds nothing else; null where it holds text or an unknown picture. */
export function writePictures(node: Paragraph, writer: Writer, room: number): readonly PdfPicture[] | null {
  const images = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const pictures = images.map((child) => (child.type === 'image' ? writePicture(child, writer, room) : null));
  const known = pictures.filter((picture) => picture !== null);
  return known.length === 0 || known.length < images.length ? null : known;
}

function writePicture(image: Image, writer: Writer, room: number): PdfPicture | null {
  const picture = pictureOf(image.url, writer.pictures);
  if (picture === undefined) return null;
  const [width, height] = pixelSize(picture.svg);
  const natural = width > 0 ? width * POINTS_PER_PIXEL : room;
  const tallest = width > 0 && height > 0 ? (TALLEST * width) / height : room;
  return {
    kind: 'picture',
    svg: withFont(writer.replaceMissing(picture.svg), writer.family),
    alt: writer.line(image.alt || picture.alt || picture.name),
    width: Math.min(natural, tallest, room),
  };
}

/** Width and height in pixels as the root element states them; 0 where it does not. */
function pixelSize(svg: string): readonly [number, number] {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const stated = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1] ?? 0);
  const box = (/\sviewBox="([^"]*)"/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return [stated('width') || box[2] || 0, stated('height') || box[3] || 0];
}

/** The handbook's own font in place of any other: what a machine has installed shall not matter. */
export function withFont(svg: string, family: string): string {
  const attributes = svg.replace(/\sfont-family\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const styles = attributes.replace(/\sstyle="[^"]*"|<style\b[\s\S]*?<\/style>/g, (css) =>
    css
      .replace(/\bfont-family\s*:[^;}"<]*/g, `font-family:'${family}'`)
      .replace(/\bfont\s*:([^;}"<]*\d[^\s;}"<]*)\s[^;}"<]*/g, `font:$1 '${family}'`),
  );
  return styles.replace(/<svg(?=[\s>])/, `<svg font-family="${family}"`);
}
