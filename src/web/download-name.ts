import { foldVietnamese } from '../core/vietnamese.ts';
import type { DocumentDetail } from '../core/ports/queries.ts';
import { CLASS_NAMES } from './words.ts';

/** A download's file name: dossier code, class in words, start of the id; no person's name, because files travel. */
export function downloadName(document: Pick<DocumentDetail, 'id' | 'class' | 'dossier'>): string {
  const parts = [document.dossier?.code, CLASS_NAMES[document.class].replaceAll(',', ''), document.id.slice(0, 8)];
  return `${parts.filter(Boolean).join(' - ')}.pdf`;
}

/** Content-Disposition with the name twice: plain ASCII for old programs, RFC 5987 for all others. */
export function contentDisposition(inline: boolean, fileName: string): string {
  const plain = foldVietnamese(fileName).replace(/[^a-z0-9 ._-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
