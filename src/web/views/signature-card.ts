import { html } from 'hono/html';
import { needsReview, noticeText } from '../../core/notices.ts';
import type { DocumentDetail } from '../../core/ports/queries.ts';
import type { PdfSignature } from '../../core/signature.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';

const KINDS: Record<PdfSignature['kind'], string> = {
  approval: 'Chữ ký số',
  certification: 'Chữ ký số chứng nhận',
  timestamp: 'Dấu thời gian của tệp',
};
const ISSUERS: Record<PdfSignature['issuer'], string> = {
  trusted: 'Nguồn chứng thư tin cậy',
  unknown: 'Không rõ nguồn chứng thư',
  unchecked: 'Chưa kiểm tra được nguồn chứng thư',
};

const SIGNS = { good: '✓', attention: '!', bad: '✗' };
/** Notices that say that what is signed is not as it was signed. */
const NOT_WHOLE = new Set([
  ...['SIGNATURE_UNREADABLE', 'SIGNATURE_ALTERED', 'SIGNATURE_FALSE', 'SIGNATURE_OTHER_CERTIFICATE'],
  ...['SIGNATURE_LATER_CHANGES', 'SIGNATURE_REMOVED'],
]);

/** Who signed the archive copy, when, and whether it holds; nothing for a copy without signatures. */
export function signatureCard({ signatures, archive }: DocumentDetail, format: Format): Markup | string {
  if (!signatures) return '';
  return html`<section class="card" id="chu-ky">
    <h2>Chữ ký số (${signatures.length})</h2>
    ${signatures.map((signature) => signatureFacts(signature, format))}
    <p class="muted small">
      ${archive.conformance === 'as-signed' ? 'Tệp được lưu đúng từng byte như khi nhận. ' : ''}Chưa kiểm tra việc thu
      hồi chứng thư.
    </p>
  </section>`;
}

function signatureFacts(signature: PdfSignature, format: Format): Markup {
  const { signer, time, notices } = signature;
  const verdict = verdictOf(signature);
  return html`<div class="signature">
    <p class="${verdict}">
      <span aria-hidden="true">${SIGNS[verdict]}</span>
      <b>${KINDS[signature.kind]}: ${signer?.name ?? 'không đọc được người ký'}</b>
    </p>
    <dl class="pairs">
      ${
        signer?.organisation
          ? html`<dt>Cơ quan</dt>
              <dd>${signer.organisation}</dd>`
          : ''
      }
      <dt>Toàn vẹn</dt>
      <dd>${wholeness(signature)}</dd>
      <dt>Ký lúc</dt>
      <dd>
        ${time ? `${format.time(new Date(time.at))} (${time.source === 'time-stamp' ? 'có dấu thời gian' : 'người ký khai'})` : 'không ghi'}
      </dd>
      ${
        signer
          ? html`<dt>Chứng thư</dt>
              <dd>
                do ${signer.issuer} cấp, hiệu lực ${format.day(signer.notBefore.slice(0, 10))} –
                ${format.day(signer.notAfter.slice(0, 10))}
              </dd>`
          : ''
      }
      <dt>Nguồn</dt>
      <dd>${ISSUERS[signature.issuer]}</dd>
      <dt>Thuật toán</dt>
      <dd>${signature.algorithm ?? '?'}</dd>
    </dl>
    ${
      notices.length > 0
        ? html`<ul>
            ${notices.map((code) => html`<li>${noticeText(code, {})} <span class="code muted small">${code}</span></li>`)}
          </ul>`
        : ''
    }
  </div>`;
}

/** Nobody is called good whose certificate was traced to none that is trusted. */
function verdictOf({ notices, issuer }: PdfSignature): keyof typeof SIGNS {
  if (needsReview(notices.map((code) => ({ code })))) return 'bad';
  return issuer === 'trusted' ? 'good' : 'attention';
}

function wholeness({ coverage, notices }: PdfSignature): string {
  if (notices.some((code) => NOT_WHOLE.has(code))) return 'Có vấn đề, xem dưới';
  return coverage === 'whole'
    ? 'Nội dung không đổi từ khi ký'
    : 'Phần được ký không đổi; sau đó tệp được bổ sung hoặc ký thêm';
}
