/** The 97.5% quantile of the standard normal distribution, for 95% intervals. */
export const NORMAL_975 = 1.959963984540054;
