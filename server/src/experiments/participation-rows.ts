import type { Arm } from '../../../plugin/experiments/assign-arm';

/** Makes of a plain hash the one that is stored here. */
export type Keyed = (hash: string) => string;

/** An id by its plain hash, with the holder that it has where a device is shared. */
export interface HeldIdentity {
  kind: string;
  value_hash: string;
  epoch: number;
}

/** Somebody in an experiment, as they are stored. */
export interface ParticipationRow {
  id: unknown;
  experiment_id: string;
  identity_kind: string;
  identity_hash: string;
  identity_epoch: unknown;
  identity_id: unknown;
  arm: Arm;
  first_at: unknown;
}

export const keyOf = ({ kind, value_hash, epoch }: HeldIdentity): string =>
  `${kind}/${value_hash}/${epoch}`;

export const keyOfRow = (row: ParticipationRow): string =>
  keyOf({
    kind: row.identity_kind,
    value_hash: row.identity_hash,
    epoch: Number(row.identity_epoch),
  });

export const keyedOf = (held: HeldIdentity, keyed: Keyed): HeldIdentity => ({
  ...held,
  value_hash: keyed(held.value_hash),
});
