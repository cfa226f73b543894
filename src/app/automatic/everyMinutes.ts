/** How often Google wakes the product: closing waits no longer, and the day's quota of 90 minutes is far. */
export const EVERY_MINUTES = 15;
