import type { Migration } from './migration';
import { TABLES } from './tables';

/** How sure the suggester is of each entry, work that runs behind requests, and how often an entry was shown. */
export const suggestedAndJobs: Migration = {
  name: '0006-suggested-and-jobs',
  async up(schema) {
    // Made of tags and texts, and made again whenever it is asked for: nothing that a transfer should carry.
    await schema().createTable(TABLES.suggested, (table) => {
      table.string('content_type', 200).notNullable();
      table.string('document_id', 64).notNullable();
      // '' for a type without locales.
      table.string('locale', 32).notNullable();
      // How sure the suggester is of the entry's own tags, in percent; null when it has none that it judges.
      table.integer('confidence');
      table.string('format', 100);
      table.bigInteger('suggested_at').notNullable();
      table.primary(['content_type', 'document_id', 'locale']);
    });

    await schema().createTable(TABLES.jobs, (table) => {
      table.bigInteger('id').notNullable().primary();
      table.string('kind', 16).notNullable();
      table.string('state', 16).notNullable();
      table.text('body', 'longtext').notNullable();
      table.integer('total').notNullable();
      table.integer('done').notNullable();
      table.integer('changed').notNullable();
      table.integer('failed').notNullable();
      // Where the work goes on, as each kind of job has it.
      table.string('cursor', 300);
      table.text('error');
      // The instance that works on it, and when it last showed a sign of life.
      table.string('owner', 36);
      table.bigInteger('seen_at');
      table.integer('author_id');
      table.string('author_name', 255);
      table.bigInteger('created_at').notNullable();
      table.bigInteger('finished_at');
      table.index(['state', 'seen_at'], 'lifecycle_map_jobs_state');
    });

    await schema().createTable(TABLES.jobItems, (table) => {
      table.bigInteger('job_id').notNullable();
      table.integer('position').notNullable();
      table.string('document_id', 64).notNullable();
      // 'changed', 'unchanged' or 'failed'; null while it waits.
      table.string('result', 16);
      table.integer('added');
      table.integer('removed');
      table.string('error', 500);
      table.primary(['job_id', 'position']);
      table.index(['job_id', 'result'], 'lifecycle_map_job_items_result');
    });

    await schema().alterTable(TABLES.touchpoints, (table) => {
      table.index(['document_id', 'content_type', 'type'], 'lifecycle_map_touchpoints_content');
    });
  },
};
