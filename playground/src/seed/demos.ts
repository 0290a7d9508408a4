import type { SeedEntry } from './types';

const demo = (topics: string[], intents = ['try']) => ({
  stages: ['convert'],
  intents,
  format: 'demo',
  topics,
});

export const demos: SeedEntry[] = [
  {
    slug: 'eight-minute-tour',
    title: 'The eight-minute tour, recorded',
    summary: 'From an empty plant to the first closed job, without a cut.',
    body: `We start with an empty plant and a stopwatch. Minute two: six machines. Minute four: a plan for the week. Minute six: a technician closes the first job on a phone with a cracked screen. Minute eight: the cost view has its first bar.

No voice-over about transformation. If something takes long, you see that it takes long.`,
    fr: {
      slug: 'la-visite-en-huit-minutes',
      title: 'La visite en huit minutes, enregistrée',
      summary: 'D’une usine vide au premier travail terminé, sans coupure.',
      body: `Nous partons d’une usine vide et d’un chronomètre. Deuxième minute : six machines. Quatrième : un plan pour la semaine. Sixième : un technicien termine le premier travail sur un téléphone fêlé.`,
    },
    tags: demo(['scheduling', 'mobile-app']),
    ageInMonths: 2,
  },
  {
    slug: 'live-demo-every-thursday',
    title: 'Live group demo, every Thursday at ten',
    summary: 'Thirty minutes, at most eight plants, your questions first.',
    body: `You type your question when you register, and we build the half hour around those. Bring a machine that annoys you: we enter it live and plan its next service together.

There is no recording, so that people say what really happens on their floor.`,
    fr: {
      slug: 'demo-en-direct-chaque-jeudi',
      title: 'Démonstration en direct, chaque jeudi à dix heures',
      summary: 'Trente minutes, huit usines au plus, vos questions d’abord.',
      body: `Vous posez votre question à l’inscription et nous construisons la demi-heure autour. Venez avec une machine qui vous agace : nous la saisissons en direct. Il n’y a pas d’enregistrement.`,
    },
    tags: demo(['technicians']),
    ageInMonths: 1,
  },
  {
    slug: 'sandbox-plant',
    title: 'The sandbox plant: try everything, break anything',
    summary: 'A made-up factory with forty machines that resets each night.',
    body: `A complete plant to play in: forty machines, three months of history, two technicians who are always late. Close jobs, move services, delete a compressor. At two in the morning it is as before.

No address needed. If you leave one, we send the three things that people usually miss.`,
    fr: {
      slug: 'l-usine-bac-a-sable',
      title: 'L’usine bac à sable : tout essayer, tout casser',
      summary: 'Une usine fictive de quarante machines, remise à zéro chaque nuit.',
      body: `Une usine complète pour jouer : quarante machines, trois mois d’historique, deux techniciens toujours en retard. À deux heures du matin, tout redevient comme avant. Aucune adresse demandée.`,
    },
    tags: demo(['scheduling'], ['try', 'compare']),
    ageInMonths: 3,
    addedMonthsAgo: 3,
  },
  {
    slug: 'spare-parts-in-five-clicks',
    title: 'Demo: a missing part, from shout to shelf',
    summary: 'What happens between “we are out of seals” and “they are here”.',
    body: `Six minutes on the storeroom: a technician takes the last but one seal, the line turns red, the buyer gets a request with the real delivery time, and the part comes back into the plan of the machine that waits for it.`,
    tags: demo(['spare-parts']),
    ageInMonths: 6,
  },
  {
    slug: 'offline-in-the-basement',
    title: 'Demo: closing jobs in a basement without a network',
    summary: 'Flight mode on, four jobs, two photos, and back upstairs.',
    body: `We go where networks end. Flight mode on, four jobs closed, two photos taken. Upstairs the phone finds its network, and everything arrives in the order in which it happened, even where a colleague changed the same job meanwhile.`,
    tags: demo(['mobile-app'], ['try', 'validate']),
    ageInMonths: 5,
  },
  {
    slug: 'erp-flows-demo',
    title: 'Demo: three flows to your ERP',
    summary: 'A nightly file, a web hook and a cost centre.',
    body: `For those who must convince an IT department: the three flows that pay, shown from both sides, with the file formats on the table and a deliberate mistake in the middle to show what happens then.`,
    tags: demo(['integrations'], ['validate']),
    ageInMonths: 10,
  },
  {
    slug: 'a-day-in-the-plan',
    title: 'Demo: a day in the plan, when everything changes at noon',
    summary: 'Rescheduling with two technicians and an urgent order.',
    body: `At noon production needs line two until ten at night. We move six jobs, see which of them must not move, and tell both technicians before they put their gloves on. Total time: three minutes and one argument.`,
    tags: demo(['scheduling', 'technicians']),
    ageInMonths: 4,
  },
  {
    slug: 'auditor-view-demo',
    title: 'Demo: what an auditor sees',
    summary: 'One link, read only, ends on Friday.',
    body: `An auditor gets one link. It shows the machines in question, their services with photos, and nothing else. It ends when you say so. This demo takes four minutes, since there is little to click.`,
    ageInMonths: 8,
  },
  {
    slug: 'sensor-gateway-preview',
    title: 'Preview: readings from machines that can talk',
    summary: 'A first look at the gateway, for curious plants.',
    body: `An unfinished look at what happens when a machine reports its own hours. It works on two presses in our workshop. It is not for sale, and we would like to hear why you would or would not want it.`,
    state: 'draft',
    ageInMonths: 1,
  },
];
