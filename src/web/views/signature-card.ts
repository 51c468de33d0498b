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
  const bad = needsReview(notices.map((code) => ({ code })));
  return html`<div class="signature">
    <p class="${bad ? 'bad' : 'good'}">
      <span aria-hidden="true">${bad ? '✗' : '✓'}</span>
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
      <dd>${bad ? 'Có vấn đề, xem dưới' : wholeness(signature)}</dd>
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
            ${notices.map((code) => html`<li>${noticeText(code, {})} <span class="code">${code}</span></li>`)}
          </ul>`
        : ''
    }
  </div>`;
}

function wholeness({ coverage }: PdfSignature): string {
  return coverage === 'whole'
    ? 'Nội dung không đổi từ khi ký'
    : 'Phần được ký không đổi; sau đó tệp được bổ sung hoặc ký thêm';
}
