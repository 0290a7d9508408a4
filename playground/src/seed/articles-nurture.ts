import type { SeedEntry } from './types';

export const articlesNurture: SeedEntry[] = [
  {
    slug: 'what-maintenance-software-does-and-does-not',
    title: 'What maintenance software does for you, and what it does not',
    summary: 'It remembers, reminds and adds up. It does not repair anything.',
    body: `Software for maintenance keeps three promises: it remembers what was done, it reminds people before something is due, and it adds up what a machine has cost. Everything else on a brochure is one of those three in a costume.

It does not make anybody walk to the machine. Plants that gain most already had a list, a person who cares and a weekly look at it. Plants that gain least bought software in order to get those.

Start with the ten machines that hurt. If entries are missing after six weeks, the problem is the routine, not the tool.`,
    fr: {
      slug: 'ce-que-fait-un-logiciel-de-maintenance',
      title: 'Ce qu’un logiciel de maintenance fait, et ce qu’il ne fait pas',
      summary: 'Il se souvient, rappelle et additionne. Il ne répare rien.',
      body: `Un logiciel de maintenance tient trois promesses : il se souvient de ce qui a été fait, il prévient avant l’échéance, et il additionne ce qu’une machine a coûté.

Il ne fait marcher personne jusqu’à la machine. Commencez par les dix machines qui font mal. Si les saisies manquent après six semaines, c’est la routine qui pèche, pas l’outil.`,
    },
    tags: {
      stages: ['nurture'],
      intents: ['explore-solutions'],
      format: 'how-to-article',
      topics: ['scheduling', 'kpi'],
    },
    ageInMonths: 2,
  },
  {
    slug: 'weekly-maintenance-meeting-checklist',
    title: 'Checklist: the fifteen-minute maintenance meeting',
    summary: 'Six questions, one page, every Tuesday.',
    body: `Print it, stand at the board, stop after fifteen minutes.

1. What stopped last week, and for how long?
2. What was due and not done?
3. Which parts are we waiting for?
4. What does production need running this week without fail?
5. Who is away?
6. Which one thing do we fix for good?

The sixth question is the meeting. The other five are there so that the answer is not a guess.`,
    fr: {
      slug: 'liste-reunion-de-maintenance',
      title: 'Liste de contrôle : la réunion de maintenance en quinze minutes',
      summary: 'Six questions, une page, chaque mardi.',
      body: `Imprimez-la, restez debout, arrêtez après quinze minutes.

1. Qu’est-ce qui s’est arrêté, et combien de temps ?
2. Qu’est-ce qui était dû et n’a pas été fait ?
3. Quelles pièces attendons-nous ?
4. Que doit absolument faire tourner la production ?
5. Qui est absent ?
6. Quelle chose réparons-nous pour de bon ?`,
    },
    tags: {
      stages: ['nurture'],
      intents: ['use-resource'],
      format: 'checklist',
      topics: ['scheduling', 'kpi'],
    },
    ageInMonths: 1,
  },
  {
    slug: 'spare-parts-shelf-template',
    title: 'Template: the spare parts shelf on one sheet',
    summary: 'Minimum, place, supplier and the machine that waits for it.',
    body: `Download the sheet, print it in A3 and hang it in the storeroom. One line a part: what it is, where it lies, how many must be there, who delivers it and in how many days, and which machine stands still without it.

Fill in only parts that you have waited for in the last year. Twenty lines are normal, two hundred are a different project. Whoever takes the last but one part turns the line red with a marker.`,
    tags: {
      stages: ['nurture'],
      intents: ['use-resource'],
      format: 'template',
      topics: ['spare-parts'],
    },
    ageInMonths: 8,
  },
  {
    slug: 'questions-before-you-buy',
    title: 'Answers to the questions plants ask before they choose a system',
    summary:
      'Data, effort, offline use, machines without sensors, and what happens when you leave.',
    body: `**How long until it is useful?** With ten machines, two weeks. With a hundred, start with ten.

**Do we need sensors?** No. A reading that a person types in every Friday is a sensor with a good view.

**Does it work in the basement?** The app keeps entries until it finds a network again.

**Who owns the data?** You do, and an export is one click for every user with that right.

**What if the team refuses?** Then ask them which three entries they would want to find next year, and drop the other fields.`,
    fr: {
      slug: 'questions-avant-l-achat',
      title: 'Réponses aux questions que l’on se pose avant de choisir un système',
      summary: 'Données, effort, usage hors ligne, machines sans capteurs, et la sortie.',
      body: `**Combien de temps avant que ce soit utile ?** Deux semaines avec dix machines.

**Faut-il des capteurs ?** Non. Un relevé saisi chaque vendredi est un capteur qui a une bonne vue.

**Et au sous-sol ?** L’application garde les saisies jusqu’au retour du réseau.

**À qui sont les données ?** À vous, avec un export en un clic.`,
    },
    tags: {
      stages: ['nurture'],
      intents: ['get-answers'],
      format: 'faq',
      topics: ['migration', 'mobile-app'],
    },
    ageInMonths: 3,
  },
  {
    slug: 'intervals-how-often-is-often-enough',
    title: 'Service intervals: how often is often enough?',
    summary: 'Start from the manual, then let your own log argue with it.',
    body: `Makers choose intervals for the worst plant they can imagine. Yours may be cleaner, slower or hotter. Begin with the manual, because nobody gets blamed for it, and write down what you find at each service: nothing, wear, or damage.

Three times nothing: stretch the interval by a quarter. Once damage: halve it and ask why. After a year you have intervals that no manual contains, with the evidence that an auditor asks for.`,
    tags: {
      stages: ['nurture'],
      intents: ['get-answers', 'explore-solutions'],
      format: 'how-to-article',
      topics: ['preventive-maintenance', 'scheduling'],
    },
    ageInMonths: 5,
    addedMonthsAgo: 5,
  },
  {
    slug: 'webinar-planning-with-two-technicians',
    title: 'Webinar: planning maintenance with two technicians and no slack',
    summary: 'Forty minutes on priorities, with a real week as the example.',
    body: `Two technicians, sixty machines, and a production plan that changes at noon: in this recorded session we take a real, anonymous week apart. What was planned, what happened, and which three decisions on Monday would have saved Thursday.

You will see how to reserve a third of the week for the unexpected without feeling lazy, how to bundle small services by location, and how to say no to a job in a way that production accepts. The worksheet is included.`,
    fr: {
      slug: 'webinaire-planifier-avec-deux-techniciens',
      title: 'Webinaire : planifier la maintenance avec deux techniciens et sans marge',
      summary: 'Quarante minutes sur les priorités, à partir d’une vraie semaine.',
      body: `Deux techniciens, soixante machines et un plan de production qui change à midi : nous décortiquons une vraie semaine anonymisée. Ce qui était prévu, ce qui s’est passé, et les trois décisions du lundi qui auraient sauvé le jeudi.`,
    },
    tags: {
      stages: ['nurture'],
      intents: ['explore-solutions'],
      format: 'webinar',
      topics: ['technicians', 'scheduling'],
    },
    ageInMonths: 4,
  },
  {
    slug: 'the-workbench-letter',
    title: 'The Workbench letter: one idea for the shop floor, every second Tuesday',
    summary: 'A short letter that mechanics read to the end.',
    body: `Every second Tuesday we write one page about one thing that worked in a plant somewhere. No product news, no discount codes. Recent letters: labelling valves so that a stranger finds them, the case for a boring compressor, why a good log has bad spelling.

It takes three minutes to read. Most readers forward it to one person, and that is how it grows. You can leave with one click and we will not ask why.`,
    tags: {
      stages: ['nurture'],
      intents: ['follow'],
      format: 'newsletter',
      topics: ['technicians', 'community'],
    },
    ageInMonths: 1,
  },
  {
    slug: 'five-numbers-on-one-wall',
    title: 'Infographic: five maintenance numbers that fit on one wall',
    summary: 'Stops, waiting, overdue work, repeat faults, cost for each machine.',
    body: `A wall chart for the corridor where everybody passes. Five numbers, drawn large, updated on Fridays by hand:

- hours stopped, unplanned
- hours waited for parts
- services overdue
- faults that came back within a month
- the most expensive machine of the month

Leave out averages. People argue with averages; they nod at a machine’s name.`,
    tags: {
      stages: ['nurture'],
      intents: ['use-resource', 'follow'],
      format: 'infographic',
      topics: ['kpi', 'downtime'],
    },
    ageInMonths: 19,
  },
  {
    slug: 'moving-from-paper-in-four-weeks',
    title: 'Moving from paper to software in four calm weeks',
    summary: 'One line, one team, one week at a time, and paper stays until nobody misses it.',
    body: `Week one: enter ten machines and nothing else. Week two: the plan for those ten, with the intervals you already use. Week three: two technicians close their jobs in the app and on paper. Week four: the paper moves to a drawer.

Do not import ten years of history. Take the last service date of each machine and the three worst faults you remember. History that nobody looks up is weight.

The only thing that must never happen is that a job exists in one place and not in the other. Decide which place wins, and say it aloud.`,
    tags: {
      stages: ['nurture'],
      intents: ['explore-solutions', 'get-answers'],
      format: 'how-to-article',
      topics: ['migration'],
    },
    ageInMonths: 6,
  },
  {
    slug: 'video-a-morning-with-a-maintenance-lead',
    title: 'Video: a morning with a maintenance lead',
    summary: 'From the six o’clock round to the first decision of the day.',
    body: `We followed a maintenance lead in a packaging plant for one morning, from the first round with a flashlight to the moment when production asks for the impossible. No script and no music.

Watch how she walks: always the same way, always touching the same four machines. Watch what she writes down and what she keeps in her head. At minute nine a seal fails, and you see a decision made in twenty seconds that most plans would call a process.`,
    ageInMonths: 10,
  },
  {
    slug: 'integrating-maintenance-with-your-erp',
    title: 'Connecting maintenance with your ERP without a project',
    summary: 'Three flows that pay, and seven that nobody needs.',
    body: `Most integration projects die of ambition. Three flows pay for themselves: parts that were used go out of stock, purchase requests go to the buyer, and hours go to cost centres. Each is a nightly file or one web hook.

Leave the rest: work orders in two systems, machines in two systems, and above all users in two systems. Decide for each fact where it lives. A fact with two homes has none.`,
    tags: {
      stages: ['nurture', 'convert'],
      intents: ['get-answers'],
      format: 'how-to-article',
      topics: ['integrations'],
    },
    ageInMonths: 11,
  },
  {
    slug: 'how-to-write-a-job-that-gets-done',
    title: 'How to write a work order that gets done',
    summary: 'A verb, a place, a limit and a finish line.',
    body: `“Check pump” is not a job, it is a wish. Write a verb, where it is, how long it may take, and how one sees that it is done: “Replace the seal of pump 3 in the wash bay, 40 minutes, no drop after ten minutes at full pressure.”

Jobs like this get done by whoever has forty minutes. The others wait for the person who knows what was meant.`,
    state: 'draft',
    ageInMonths: 1,
  },
];
