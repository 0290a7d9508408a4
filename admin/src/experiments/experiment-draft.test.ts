import { expect, it } from 'vitest';

import { inputOf, newDraft, problemsOf } from './experiment-draft';

it('asks for a name and for what counts as a success, which nobody but the site knows', () => {
  expect(problemsOf(newDraft)).toEqual(['name', 'outcomes']);
  expect(problemsOf({ ...newDraft, name: ' x ', outcomes: ['purchased'] })).toEqual([]);
});

it('starts nothing that compares a strategy with itself, or has no end', () => {
  const draft = { ...newDraft, name: 'x', outcomes: ['purchased'] };
  expect(problemsOf({ ...draft, treatment: draft.control })).toEqual(['same']);
  expect(problemsOf({ ...draft, days: 0 })).toEqual(['days']);
  expect(problemsOf({ ...draft, days: 1.5 })).toEqual(['days']);
  expect(problemsOf({ ...draft, holdout: 0.95 })).toEqual(['holdout']);
});

it('sends the name without what stands around it', () => {
  expect(inputOf({ ...newDraft, name: ' x ' }).name).toBe('x');
});
