/** Files count widths in digits of the usual font, 7 pixels each; a pixel is three quarters of a point. */
export const pointsOfWidth = (width: number): number => Math.round(width * 7) * 0.75;
export const widthOfPoints = (points: number): number => Math.round((points / 0.75 / 7) * 1e6) / 1e6;
