export { extendGraphql } from './extend-graphql';
