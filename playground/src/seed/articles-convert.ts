import type { SeedEntry } from './types';

export const articlesConvert: SeedEntry[] = [
  {
    slug: 'pricing',
    title: 'Pricing: what Millwarden costs, to the last cent',
    summary: 'Per plant, not per user, with no call needed to find out.',
    body: `**Bench**, 89 a month: one plant, ten machines, everybody may use it. **Floor**, 249 a month: one plant, unlimited machines, spare parts and offline use. **Works**, 590 a month: up to four plants, ERP flows and single sign-on.

Reading is free for everyone, because a plan that only three people see is not a plan. You pay monthly, you stop monthly. Moving from paper is included; moving from another system costs a fixed 900.`,
    tags: {
      stages: ['convert'],
      intents: ['buy', 'compare'],
      format: 'public-pricing',
      topics: ['budget'],
    },
    ageInMonths: 1,
  },
  {
    slug: 'millwarden-or-a-spreadsheet',
    title: 'Millwarden or a spreadsheet? An honest comparison',
    summary: 'Where the sheet wins, where it loses, and where it makes no difference.',
    body: `The sheet wins on price, on freedom, and on the day when you want to try something odd. It loses at the machine, on two shifts, and when somebody asks what was done in March.

It makes no difference for planning: both only show what you enter. Below ten machines keep the sheet, and come back when a second person starts to edit it. Above thirty, add up how long your team searches in a week and compare that with the price.`,
    tags: {
      stages: ['convert'],
      intents: ['compare'],
      format: 'whitepaper',
      topics: ['migration', 'budget'],
    },
    ageInMonths: 4,
  },
  {
    slug: 'security-and-hosting-whitepaper',
    title: 'Whitepaper: where your plant’s data lives and who can read it',
    summary: 'Hosting, backups, roles, logs and the way out.',
    body: `Data of each customer lies in a database of its own, in a region that you choose, encrypted at rest and on the way. Backups run hourly and are restored for practice once a month; the last drill took eleven minutes.

Roles are per plant and per line. Each read of a document by our support staff is logged where you can see it. On the way out you get every table as files, with a description, and we erase ours within thirty days.`,
    tags: {
      stages: ['convert'],
      intents: ['validate'],
      format: 'whitepaper',
      topics: ['integrations', 'safety'],
    },
    ageInMonths: 7,
  },
  {
    slug: 'what-operators-say',
    title: 'What operators say after a year',
    summary: 'Eleven short statements, including two that hurt.',
    body: `“I stopped writing on my hand.” “The Tuesday meeting is shorter.” “I can prove that I said it.” “My phone is dirtier.” “I found the drawing on the first try.”

We asked for what annoys people too. “Photos upload slowly in the cellar” is on our list. “You made the boss ask better questions” we leave as it is.`,
    fr: {
      slug: 'ce-que-disent-les-operateurs',
      title: 'Ce que disent les opérateurs après un an',
      summary: 'Onze phrases courtes, dont deux qui piquent.',
      body: `« Je n’écris plus sur ma main. » « La réunion du mardi est plus courte. » « Je peux prouver que je l’ai dit. » « J’ai trouvé le plan du premier coup. »

Nous avons aussi demandé ce qui agace : « Les photos partent lentement à la cave » est sur notre liste.`,
    },
    tags: {
      stages: ['convert'],
      intents: ['validate'],
      format: 'testimonial',
      topics: ['technicians', 'mobile-app'],
    },
    ageInMonths: 3,
  },
  {
    slug: 'book-a-plant-walk',
    title: 'Book a plant walk: an hour with one of us on your floor',
    summary: 'We look, we ask, we send one page. No slides.',
    body: `For an hour, one of our former maintenance leads walks your floor with you, by video or in person where we can reach you in a morning. We ask what stopped last month and look at the place where it did.

Two days later you get one page: the six machines that we would start with, the three habits that we would change, and whether we think that you need software at all. One walk in five ends with a no.`,
    tags: {
      stages: ['convert'],
      intents: ['try', 'buy'],
      format: 'consultation',
      topics: ['downtime'],
    },
    ageInMonths: 2,
  },
  {
    slug: 'return-on-a-quiet-year',
    title: 'How to work out the return on a quiet year',
    summary: 'A calculation that a managing director reads to the end.',
    body: `Take three numbers that you can defend: unplanned hours last year, what an hour costs, and the share that a plan would have prevented. Be shy with the third; a fifth is believable, a half is not.

Subtract the price and the hours that your team spends on entries. If what is left is not at least three times the price, wait. Put the assumptions in the first line, so that the argument is about them and not about you.`,
    fr: {
      slug: 'calculer-le-retour-d-une-annee-calme',
      title: 'Comment calculer le retour d’une année calme',
      summary: 'Un calcul qu’un directeur lit jusqu’au bout.',
      body: `Prenez trois chiffres défendables : les heures d’arrêt non prévues, le coût d’une heure, et la part qu’un plan aurait évitée. Restez modeste sur le troisième : un cinquième se croit, une moitié non.

Retranchez le prix et les heures de saisie. Si le reste ne vaut pas trois fois le prix, attendez.`,
    },
    tags: {
      stages: ['convert'],
      intents: ['validate', 'buy'],
      format: 'whitepaper',
      topics: ['budget', 'kpi'],
    },
    ageInMonths: 21,
  },
];
