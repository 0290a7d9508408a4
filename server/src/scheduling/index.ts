export { groupCommit } from './group-commit';
export { startNightly, stopNightly, type NightlyTask } from './nightly';
export { createScheduler, type SchedulerService } from './scheduler';
export { timeSlices } from './time-slices';
