import { measureRanking } from './ranking/speed';
import { printTable } from './table';
printTable('ranking', measureRanking());
