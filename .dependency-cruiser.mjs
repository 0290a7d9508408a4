/** The rooms of the server, bottom to top: a room imports only rooms before it. */
export const SERVER_ROOMS = [
  'strapi',
  'database',
  'scheduling',
  'http',
  'site',
  'taxonomy',
  'people',
  'access',
  'tags',
  'library',
  'model',
  'rules',
  'experiments',
  'ingestion',
  'sources',
  'recommendations',
  'contacts',
  'tagging',
  'taxonomy-settings',
  'coverage',
  'reports',
  'frontends',
  'graphql',
];

const inRoom = (rooms) => `^server/src/(${rooms.join('|')})/`;

const order = SERVER_ROOMS.map((room, position) => ({
  name: `room-order-${room}`,
  comment: `Rooms above ${room} and the composition root hand it what it needs, or a callback.`,
  severity: 'error',
  from: { path: inRoom([room]) },
  to: { path: '^server/src/', pathNot: inRoom(SERVER_ROOMS.slice(0, position + 1)) },
}));

const DOOR = '^server/src/[^/]+/index\\.ts$';

/** Type imports count as well: a circle of types shows a type that belongs in a file beneath both. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both files need into a file beneath them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'known-room',
      comment: 'Add the folder to SERVER_ROOMS, in its place.',
      severity: 'error',
      from: { path: '^server/src/[^/]+/', pathNot: inRoom(SERVER_ROOMS) },
      to: {},
    },
    {
      name: 'through-the-door',
      comment: 'Import another room by its index.ts; what it does not export is its own.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/' },
      to: { path: '^server/src/[^/]+/', pathNot: ['^server/src/$1/', DOOR] },
    },
    {
      name: 'root-through-the-door',
      severity: 'error',
      from: { path: '^server/src/[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/[^/]+/', pathNot: DOOR },
    },
    {
      name: 'own-door',
      comment: 'Inside a room, import the file itself.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: DOOR },
      to: { path: '^server/src/$1/index\\.ts$' },
    },
    {
      name: 'frozen-migrations',
      comment: 'A migration copies what it needs: living code may change.',
      severity: 'error',
      from: { path: '^server/src/database/migrations/\\d' },
      to: {
        path: '^(server|plugin)/',
        pathNot: '^server/src/database/migrations/(migration|tables)\\.ts$',
      },
    },
    ...order,
  ],
  options: {
    tsPreCompilationDeps: true,
    includeOnly: '\\.tsx?$',
    exclude: '(^|/)(dist|build|node_modules)/',
  },
};
