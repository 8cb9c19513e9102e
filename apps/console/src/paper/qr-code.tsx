import { encode } from 'uqr';

/** A QR code as one path, so that it prints sharp at any size. */
export function QrCode({ value, title }: { value: string; title: string }) {
  const { data, size } = encode(value);
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg role="img" aria-label={title} width="160" height="160" viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
}
