/**
 * Whether a page was asked for whose heading is not there yet: its part of the site is still on the way. The shell sets it
 * when the address changes, the heading takes the focus when it arrives.
 */
export const arrival = { isAwaited: false };
