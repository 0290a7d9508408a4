import type { SeedEntry } from './types';

export const articlesGrow: SeedEntry[] = [
  {
    slug: 'your-first-week',
    title: 'Your first week with Millwarden, day by day',
    summary: 'Ten machines, one plan, two technicians, and a coffee on Friday.',
    body: `**Monday** Enter ten machines. Names as people say them. **Tuesday** Add the interval that you use today, even where it is wrong. **Wednesday** Invite two technicians and let them close one job each. **Thursday** Walk the floor with the app and fix what reads badly. **Friday** Look at the week view together and drink a coffee.

Do not switch on notifications before the second week. People who are reminded of wrong things stop reading the right ones.`,
    fr: {
      slug: 'votre-premiere-semaine',
      title: 'Votre première semaine avec Millwarden, jour par jour',
      summary: 'Dix machines, un plan, deux techniciens, et un café le vendredi.',
      body: `**Lundi** Saisissez dix machines, avec leurs noms d’atelier. **Mardi** Ajoutez l’intervalle actuel, même faux. **Mercredi** Invitez deux techniciens ; chacun clôt un travail. **Jeudi** Faites le tour de l’atelier avec l’application. **Vendredi** Regardez la semaine ensemble, autour d’un café.`,
    },
    tags: {
      stages: ['grow'],
      intents: ['onboard'],
      format: 'how-to-article',
      topics: ['scheduling', 'technicians'],
    },
    ageInMonths: 1,
  },
  {
    slug: 'inviting-your-team',
    title: 'Inviting your team without losing half of it',
    summary: 'Who to invite first, what to say, and what to switch off.',
    body: `Invite the two people whom others ask for help, not the two who like new software. Give each a machine of their own to describe. Let them complain for a week and change what they complain about.

Then invite the rest with one sentence: “From Monday, jobs come from here.” Switch off everything that is not a job. A calm app survives the first month; a clever one does not.`,
    fr: {
      slug: 'inviter-votre-equipe',
      title: 'Inviter votre équipe sans en perdre la moitié',
      summary: 'Qui inviter d’abord, que dire, et que désactiver.',
      body: `Invitez les deux personnes à qui les autres demandent de l’aide, pas les deux qui aiment les logiciels. Donnez à chacune une machine à décrire. Laissez-les se plaindre une semaine, et changez ce dont elles se plaignent.`,
    },
    tags: {
      stages: ['grow'],
      intents: ['onboard'],
      format: 'how-to-article',
      topics: ['technicians', 'mobile-app'],
    },
    ageInMonths: 2,
  },
  {
    slug: 'reading-the-cost-of-a-machine',
    title: 'Reading the cost view of a machine like a mechanic',
    summary: 'Four curves, and what each one wants you to do.',
    body: `Hours, parts, outside help and lost production: the cost view stacks them by month. A rising base of hours means that the interval is too long. Spikes of parts mean that something upstream breaks them. Outside help that never falls means that a skill is missing, which is cheaper to buy once.

Look at the last twelve months, never at the last two. Then choose one machine, not five.`,
    tags: {
      stages: ['grow'],
      intents: ['master'],
      format: 'how-to-article',
      topics: ['kpi', 'budget'],
    },
    ageInMonths: 5,
  },
  {
    slug: 'adding-a-second-plant',
    title: 'Adding a second plant without copying the first one’s mistakes',
    summary: 'Share the catalogue of parts, not the plan.',
    body: `The second plant looks like the first and is not. Share three things: names of part families, the way a job is written, and the meeting on Tuesday. Do not share intervals: heat, dust and people differ.

The Works plan lets both plants see each other’s stock. In the first quarter that alone usually saves a night of waiting.`,
    tags: {
      stages: ['grow'],
      intents: ['expand'],
      format: 'how-to-article',
      topics: ['spare-parts', 'scheduling'],
    },
    ageInMonths: 6,
  },
  {
    slug: 'refer-a-plant',
    title: 'Refer a plant: what you get, what they get',
    summary: 'A month for you, a plant walk for them, and no spam for anybody.',
    body: `If another plant asks how you do it, send them your link. When they start, your next month is free and theirs begins with a plant walk. There is no limit, and we never write to an address that was not typed in by its owner.

Customers refer best after their first quiet quarter. If yours is not quiet yet, tell us instead: that is worth more to us than a referral.`,
    fr: {
      slug: 'recommander-une-usine',
      title: 'Recommander une usine : ce que chacun y gagne',
      summary: 'Un mois pour vous, une visite d’atelier pour eux, et aucun courriel indésirable.',
      body: `Si une autre usine vous demande comment vous faites, envoyez-lui votre lien. Quand elle commence, votre mois suivant est offert et le sien débute par une visite d’atelier. Nous n’écrivons jamais à une adresse que son propriétaire n’a pas saisie.`,
    },
    tags: {
      stages: ['grow'],
      intents: ['advocate'],
      format: 'affiliate-program',
      topics: ['community'],
    },
    ageInMonths: 2,
  },
  {
    slug: 'become-a-reference-plant',
    title: 'Become a reference plant',
    summary: 'Two visits a year, your own roadmap call, and your name where you want it.',
    body: `Reference plants open their doors twice a year to somebody who is where they were two years ago. In return they talk to the people who build Millwarden each quarter, see plans before they are settled, and decide what we may say about them.

You need four quiet quarters, a technician who likes to explain, and good coffee. Most of our reference plants say that the visits keep their own floor tidy.`,
    fr: {
      slug: 'devenir-usine-de-reference',
      title: 'Devenir usine de référence',
      summary:
        'Deux visites par an, un entretien sur la feuille de route, et votre nom où vous voulez.',
      body: `Les usines de référence ouvrent leurs portes deux fois par an à quelqu’un qui en est là où elles étaient il y a deux ans. En retour, elles parlent chaque trimestre à ceux qui construisent Millwarden.`,
    },
    tags: {
      stages: ['grow'],
      intents: ['advocate'],
      format: 'ambassador-program',
      topics: ['community'],
    },
    ageInMonths: 4,
  },
  {
    slug: 'how-to-write-a-review-that-helps',
    title: 'How to write a review that helps the next plant',
    summary: 'Say what you had before, what took longer than promised, and what you would miss.',
    body: `Stars tell nobody anything. Three sentences do. What did you use before? What took longer than we promised? What would you miss if it were gone tomorrow?

Leave out adjectives and keep the numbers. We answer every review under our own names, and we do not ask for one before you have had a full service cycle with us.`,
    tags: {
      stages: ['grow'],
      intents: ['advocate'],
      format: 'how-to-article',
      topics: ['community'],
    },
    ageInMonths: 3,
    addedMonthsAgo: 3,
  },
  {
    slug: 'priority-line',
    title: 'The priority line: a person who knows your plant',
    summary: 'For plants on Works: one number, one colleague, no ticket.',
    body: `Plants on Works get the number of one colleague of ours who has walked their floor. Call when a plan must change within the hour, when an auditor stands at the door, or when you want a second opinion about an interval.

Most calls take six minutes. Once a quarter that person calls you, asks what annoys you, and writes it on our wall.`,
    tags: {
      stages: ['grow'],
      intents: ['expand', 'master'],
      format: 'enhanced-access',
      topics: ['scheduling'],
    },
    ageInMonths: 9,
  },
  {
    slug: 'tips-for-the-storeroom',
    title: 'Nine small things in Millwarden that storekeepers love',
    summary: 'Labels, minimums, substitutes and the last-but-one rule.',
    body: `Print labels with the place, not only the name. Set minimums for the parts that you waited for, and for no others. Enter substitutes while you remember them. Let the app warn at the last but one.

Book returns: every fourth part that is taken is brought back. And write the supplier’s real delivery time, not the promised one; the difference is your safety stock.`,
    tags: {
      stages: ['grow'],
      intents: ['master'],
      format: 'how-to-article',
      topics: ['spare-parts'],
    },
    ageInMonths: 24,
  },
];
