/** The plugin's settings in the app's `config/plugins`. */
export interface LifecycleConfig {
  /**
   * After how many days without an update content counts as stale.
   * @default 365
   */
  staleAfterDays: number;
  /**
   * Signs contact tokens; at least 32 characters. Null derives one from the app's keys.
   * @default null
   */
  contactTokenSecret: string | null;
  /**
   * How long a contact token is good for: 1 to 1,440 minutes.
   * @default 60
   */
  contactTokenLifetimeMinutes: number;
}
