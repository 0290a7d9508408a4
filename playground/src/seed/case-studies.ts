import type { SeedEntry } from './types';

const proof = (topics: string[], intents = ['validate']) => ({
  stages: ['convert'],
  intents,
  format: 'case-study',
  topics,
});

export const caseStudies: SeedEntry[] = [
  {
    slug: 'brenn-and-falk-bakery-line',
    title: 'Brenn & Falk: a bakery line that no longer stops on Saturdays',
    summary: 'Unplanned stops fell from nine to two a month in the first half year.',
    body: `Brenn & Falk bakes for two hundred shops from one line. Saturdays were the worst: full load, half the crew. Before Millwarden, services moved to “next week” until the mixer decided.

They started with eleven machines and one rule: nothing that is due before a Saturday is moved. After six months, stops had fallen from nine to two a month, and the mixer’s gearbox was replaced on a Tuesday, on purpose.`,
    fr: {
      slug: 'brenn-et-falk-ligne-de-boulangerie',
      title: 'Brenn & Falk : une ligne de boulangerie qui ne s’arrête plus le samedi',
      summary: 'De neuf à deux arrêts imprévus par mois en six mois.',
      body: `Brenn & Falk cuit pour deux cents magasins sur une seule ligne. Ils ont commencé avec onze machines et une règle : rien de ce qui est dû avant un samedi ne se déplace. Six mois plus tard, les arrêts étaient tombés de neuf à deux par mois.`,
    },
    tags: proof(['downtime', 'scheduling']),
    ageInMonths: 3,
    addedMonthsAgo: 3,
  },
  {
    slug: 'ostrava-springs-audit',
    title: 'Ostrel Springs: an audit in forty minutes',
    summary: 'From a week of searching to a search field.',
    body: `Each spring an auditor asked Ostrel for the service history of six presses, and each spring two people searched for a week. This year the auditor got a tablet. Forty minutes later he asked whether he could try the other machines too.

What changed was dull: every job is closed at the machine, with a photo. The folder in the office is still there. It holds the coffee fund.`,
    tags: proof(['safety', 'mobile-app']),
    ageInMonths: 5,
    addedMonthsAgo: 5,
  },
  {
    slug: 'hallmoor-timber-two-technicians',
    title: 'Hallmoor Timber: sixty machines, two technicians, home at five',
    summary: 'A third of the week kept free for surprises, and still less overtime.',
    body: `Hallmoor’s two technicians used to work until the job was done. Now a third of each week stays empty on purpose. Surprises go there; when none comes, the next service moves up.

Overtime fell by 70 percent within a year. The sawdust did not.`,
    fr: {
      slug: 'hallmoor-bois-deux-techniciens',
      title: 'Hallmoor Bois : soixante machines, deux techniciens, rentrés à cinq heures',
      summary: 'Un tiers de la semaine réservé aux surprises, et moins d’heures supplémentaires.',
      body: `Les deux techniciens de Hallmoor travaillaient jusqu’à ce que ce soit fini. Désormais, un tiers de chaque semaine reste vide, exprès. Les heures supplémentaires ont baissé de 70 % en un an. La sciure, non.`,
    },
    tags: proof(['technicians', 'scheduling']),
    ageInMonths: 4,
  },
  {
    slug: 'quill-packaging-spare-parts',
    title: 'Quill Packaging: the shelf that paid for the year',
    summary: 'Twenty-three parts, 1,900 worth of stock, and no night of waiting since.',
    body: `Quill looked at one year of waiting and found twenty-three parts behind nearly all of it. They bought each twice. It cost 1,900.

Since then nobody has waited a night for a part. Their buyer, who had called it dead stock, now prints the labels himself.`,
    tags: proof(['spare-parts', 'downtime']),
    ageInMonths: 8,
  },
  {
    slug: 'marlow-castings-from-paper',
    title: 'Marlow Castings: from paper in four weeks, with the same pencil',
    summary: 'Why a foundry kept the clipboards and still moved.',
    body: `At Marlow’s furnaces no phone survives. The crew kept its clipboards; a colleague closes the jobs at the gate, from the sheets, at the end of the shift.

Pure? No. Complete? Since week four, every job. The managing director calls it the first software that asked less of his people than he had feared.`,
    tags: proof(['migration', 'mobile-app'], ['validate', 'compare']),
    ageInMonths: 6,
  },
  {
    slug: 'eidervale-dairy-four-plants',
    title: 'Eidervale Dairy: four plants, one catalogue of parts',
    summary: 'How a cooperative shares valves and keeps its own plans.',
    body: `Four dairies, four ways to name a valve. Eidervale settled names in two afternoons and left the plans alone. Now each plant sees the stock of the others, and a driver who passes anyway brings the part.

They count eleven avoided stops in a year. And one wedding, but that is another story.`,
    fr: {
      slug: 'laiterie-eidervale-quatre-usines',
      title: 'Laiterie Eidervale : quatre usines, un catalogue de pièces',
      summary: 'Comment une coopérative partage ses vannes et garde ses plans.',
      body: `Quatre laiteries, quatre façons de nommer une vanne. Eidervale a fixé les noms en deux après-midi. Chaque usine voit maintenant le stock des autres, et un chauffeur qui passe apporte la pièce.`,
    },
    tags: {
      stages: ['convert', 'grow'],
      intents: ['validate', 'expand'],
      format: 'case-study',
      topics: ['spare-parts', 'integrations'],
    },
    ageInMonths: 7,
  },
  {
    slug: 'penrose-prints-erp',
    title: 'Penrose Prints: three flows to the ERP, and no project',
    summary: 'Parts, purchase requests and hours, each as a nightly file.',
    body: `Penrose had a budget for an integration project and did not spend it. Three nightly files do the work: used parts leave the stock, requests reach the buyer, hours reach cost centres.

It took a student six days. The remaining budget bought a new folding unit.`,
    tags: proof(['integrations']),
    ageInMonths: 12,
  },
  {
    slug: 'norrland-feed-safety',
    title: 'Norrfeld Feed: a padlock for everybody',
    summary: 'How a mill tied lockout to the job and stopped discussing it.',
    body: `At Norrfeld a job that needs lockout cannot be started in the app before the lock’s number is entered. It takes nine seconds, and it ended a discussion that had lasted nine years.

There has been no accident since. The safety officer, who also does the payroll, has time for the payroll again.`,
    tags: proof(['safety']),
    ageInMonths: 23,
  },
  {
    slug: 'tallow-hill-cosmetics',
    title: 'Tallow Hill Cosmetics: a small team compares three systems',
    summary: 'What they scored, what they ignored, and why they nearly stayed with paper.',
    body: `Three systems, one week each, the same six machines. Tallow Hill scored only three things: seconds to close a job, seconds to find the last one, and whether the night shift used it without being asked.

Two systems lost at the third. Paper came second. Their score sheet is a page long, and they let everybody have it.`,
    tags: proof(['migration', 'mobile-app'], ['compare']),
    ageInMonths: 2,
    addedMonthsAgo: 2,
  },
  {
    slug: 'greywater-textiles-kpi',
    title: 'Greywater Textiles: one number on the wall',
    summary: 'Why a mill dropped twelve reports and kept the hours of waiting.',
    body: `Greywater used to print twelve reports a month. Nobody could say which one had ever changed a decision. They kept one number: hours that people waited for parts.

It was forty-one in January. It has been below six since autumn, and everybody in the canteen knows it.`,
    tags: proof(['kpi', 'spare-parts']),
    ageInMonths: 9,
  },
  {
    slug: 'sable-optics-cleanroom',
    title: 'Sable Optics: maintenance in a clean room',
    summary: 'Planning around gowns, filters and forty minutes of air.',
    body: `Each visit to Sable’s clean room costs forty minutes of dressing and settling air. Jobs are bundled by door, not by machine, and the plan shows the door first.

Visits fell by half, and so did the filters that they use.`,
    state: 'draft',
    tags: proof(['scheduling']),
    ageInMonths: 1,
  },
];
