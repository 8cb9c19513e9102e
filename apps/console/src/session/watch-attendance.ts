import { focusManager } from '@tanstack/react-query';

const UNATTENDED_MS = 5 * 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'visibilitychange'];

/**
 * A page that nobody touches for five minutes stops looking for news: its looks would keep the sign-in alive for ever.
 * The next touch has it look again.
 */
export function watchAttendance(): void {
  focusManager.setEventListener((setFocused) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attend = () => {
      clearTimeout(timer);
      setFocused(document.visibilityState !== 'hidden');
      timer = setTimeout(() => setFocused(false), UNATTENDED_MS);
    };
    for (const sign of SIGNS) document.addEventListener(sign, attend, { passive: true });
    attend();
  });
}
