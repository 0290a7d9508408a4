import type { SeedEntry } from './types';

/** Millwarden is fictitious, and so are all people in its library. */
export const articlesReach: SeedEntry[] = [
  {
    slug: 'what-an-hour-of-downtime-costs',
    title: 'What an hour of downtime really costs a small factory',
    summary: 'A worked example for a shop with forty people and one bottleneck machine.',
    body: `Ask three people in a plant what a stopped press costs and you get three answers. The operator counts the parts that were not made. The planner counts the overtime on Saturday. The owner counts the customer who did not call again.

Add them up once. Take the margin of the parts that the bottleneck makes in an hour, add wages that are paid while people wait, then add what it takes to catch up. For a shop of forty with one laser cutter we usually land between 600 and 1,400 an hour.

The figure matters less than having one: with it, a spare belt on the shelf stops looking expensive.`,
    fr: {
      slug: 'ce-que-coute-une-heure-d-arret',
      title: 'Ce que coûte vraiment une heure d’arrêt dans une petite usine',
      summary: 'Un calcul complet pour un atelier de quarante personnes et une machine goulot.',
      body: `Demandez à trois personnes ce que coûte une presse arrêtée : vous aurez trois réponses. L’opérateur compte les pièces perdues, le planificateur les heures supplémentaires du samedi, le patron le client qui n’a pas rappelé.

Faites l’addition une bonne fois : la marge des pièces que le goulot produit en une heure, les salaires versés pendant l’attente, puis le coût du rattrapage. Pour un atelier de quarante personnes, on arrive souvent entre 600 et 1 400 de l’heure.

Le chiffre exact importe moins que d’en avoir un.`,
    },
    tags: {
      stages: ['reach'],
      intents: ['recognize-problem'],
      format: 'how-to-article',
      topics: ['downtime', 'budget'],
    },
    ageInMonths: 2,
  },
  {
    slug: 'seven-signs-your-maintenance-lives-in-one-head',
    title: 'Seven signs that your maintenance lives in one person’s head',
    summary: 'If the plan goes on holiday when one colleague does, you do not have a plan.',
    body: `Every small factory has somebody who knows which bearing sings before it fails. It is a gift, and a risk.

You are relying on one head when nobody can say what was greased last month; when work is handed over in the car park; when the same pump is repaired twice in a week by two shifts; when spare parts are ordered by text message; when new colleagues learn by asking; when audits mean a week of searching; and when holidays are planned around machines.

Three or more? Start by writing down what that person checks on a Monday morning. One page is enough.`,
    fr: {
      slug: 'sept-signes-maintenance-dans-une-seule-tete',
      title: 'Sept signes que votre maintenance tient dans une seule tête',
      summary: 'Si le plan part en vacances avec un collègue, ce n’est pas un plan.',
      body: `Chaque petite usine a quelqu’un qui sait quel roulement chante avant de lâcher. C’est une chance et un risque.

Vous dépendez d’une seule tête quand personne ne sait ce qui a été graissé le mois dernier, quand les consignes se passent sur le parking, quand la même pompe est réparée deux fois dans la semaine, ou quand les pièces se commandent par SMS.

Commencez par noter ce que cette personne vérifie le lundi matin. Une page suffit.`,
    },
    tags: {
      stages: ['reach'],
      intents: ['recognize-problem'],
      format: 'thought-leadership-article',
      topics: ['technicians', 'scheduling'],
    },
    ageInMonths: 4,
  },
  {
    slug: 'how-to-start-a-machine-list',
    title: 'How to start a machine list in one afternoon',
    summary: 'Walk the floor once, write down five things for each machine, and stop.',
    body: `A machine list fails when it tries to be complete. Walk the floor with a notebook and write five things: name as people say it, maker and year, where it stands, who knows it best, and what happens when it stops.

Do not photograph type plates yet, do not number screws. In most plants with thirty machines this takes three hours. On Monday, sort the list by the last column. The top six are your first maintenance plan.

What comes next is habit: whoever repairs something adds one line. After a quarter you know more about your machines than most consultants would find out.`,
    tags: {
      stages: ['reach', 'nurture'],
      intents: ['learn-how'],
      format: 'how-to-article',
      topics: ['preventive-maintenance'],
    },
    ageInMonths: 1,
  },
  {
    slug: 'why-spreadsheets-stop-working-at-thirty-machines',
    title: 'Why the spreadsheet stops working at thirty machines',
    summary: 'Not because spreadsheets are bad, but because nobody opens them at the machine.',
    body: `A spreadsheet is a fine plan for ten machines and one mechanic. Around thirty, three things break at once: two people edit different copies, intervals drift because nobody marks what was done, and the file lives in an office while the work happens on the floor.

You can postpone the moment with printed sheets on clipboards. It works until somebody asks what a machine cost last year.

The honest test: open your file and find the last three times that the compressor was serviced. If that takes longer than a minute, the sheet has become a diary.`,
    fr: {
      slug: 'pourquoi-le-tableur-ne-suffit-plus',
      title: 'Pourquoi le tableur ne suffit plus à partir de trente machines',
      summary: 'Non qu’un tableur soit mauvais : personne ne l’ouvre devant la machine.',
      body: `Un tableur convient à dix machines et un mécanicien. Vers trente, trois choses cassent en même temps : deux personnes modifient deux copies, les intervalles dérivent, et le fichier vit au bureau alors que le travail se fait à l’atelier.

Le test honnête : retrouvez les trois derniers entretiens du compresseur. S’il vous faut plus d’une minute, votre tableau est devenu un journal.`,
    },
    tags: {
      stages: ['reach'],
      intents: ['recognize-problem'],
      format: 'thought-leadership-article',
      topics: ['scheduling', 'migration'],
    },
    ageInMonths: 3,
  },
  {
    slug: 'preventive-or-reactive-maintenance',
    title: 'Preventive or reactive maintenance: how to choose machine by machine',
    summary: 'Running to failure is a strategy too, as long as you chose it.',
    body: `Nobody should service a desk fan every quarter. For each machine ask two questions: what does a failure cost, and does wear announce itself? Cheap and sudden: run to failure and keep a spare. Expensive and slow: inspect at intervals. Expensive and sudden: that is where redundancy or a service contract pays.

Plot your machines on those two axes on a whiteboard. The discussion that follows is worth more than the drawing, because it is the first time that production and maintenance agree on what matters.`,
    tags: {
      stages: ['reach', 'nurture'],
      intents: ['learn-how'],
      format: 'how-to-article',
      topics: ['preventive-maintenance', 'downtime'],
    },
    ageInMonths: 6,
  },
  {
    slug: 'how-to-listen-to-a-bearing',
    title: 'How to listen to a bearing with a screwdriver',
    summary: 'The oldest condition monitoring there is, and when to trust it.',
    body: `Put the blade on the housing and the handle to your ear. A healthy bearing hums like a distant road. A dry one hisses. A damaged race clicks in time with the shaft, and the click gets louder with load.

Listen to the same bearing every week, at the same load, and write one word in the log. Trends are more honest than ears. If the word changes twice in a row, plan the replacement for the next quiet shift instead of the next breakdown.

Wear ear protection on the other ear, and never do this near an open belt.`,
    tags: {
      stages: ['reach'],
      intents: ['learn-how'],
      format: 'how-to-video',
      topics: ['technicians', 'preventive-maintenance'],
    },
    ageInMonths: 20,
  },
  {
    slug: 'the-quiet-cost-of-missing-spare-parts',
    title: 'The quiet cost of a missing ten-euro part',
    summary: 'Why most long stops start in the storeroom and not at the machine.',
    body: `We asked plant managers for their three longest stops of last year. In two out of three stories the repair itself took less than an hour. The rest was waiting for a seal, a fuse or a belt.

Missing parts hide well, because nobody books the waiting as maintenance. Mark it once: for a month, write down separately how long you worked and how long you waited. Then look at which five parts you waited for. They usually fit in a shoebox and cost less than one lost shift.`,
    fr: {
      slug: 'le-cout-discret-d-une-piece-manquante',
      title: 'Le coût discret d’une pièce à dix euros qui manque',
      summary: 'Pourquoi la plupart des longs arrêts commencent au magasin.',
      body: `Nous avons demandé à des responsables leurs trois plus longs arrêts de l’année. Deux fois sur trois, la réparation prenait moins d’une heure. Le reste était de l’attente.

Pendant un mois, notez séparément le temps de travail et le temps d’attente. Regardez ensuite quelles cinq pièces vous ont manqué : elles tiennent souvent dans une boîte à chaussures.`,
    },
    tags: {
      stages: ['reach'],
      intents: ['recognize-problem'],
      format: 'ebook',
      topics: ['spare-parts', 'downtime'],
    },
    ageInMonths: 5,
    addedMonthsAgo: 5,
  },
  {
    slug: 'shop-floor-talk-night-shift',
    title: 'Shop floor talk: what the night shift knows',
    summary: 'A conversation about handovers, rumours and the machine that only stops after ten.',
    body: `In this episode two shift leads from different trades compare notes on the hours when nobody from the office is around. Why do some faults only show at night? Partly temperature, partly load, and partly because the night shift hears them.

They agree on one habit: a handover of three sentences, spoken at the machine. What ran, what worried me, what I would check first. No form, no app, just three sentences. Half of the breakdowns they remember were mentioned in one of those.`,
    tags: {
      stages: ['reach', 'nurture'],
      intents: ['learn-how', 'follow'],
      format: 'podcast',
      topics: ['technicians'],
    },
    ageInMonths: 9,
  },
  {
    slug: 'lockout-basics-for-small-teams',
    title: 'Lockout basics for teams without a safety officer',
    summary: 'Five steps, one padlock a person, no exceptions.',
    body: `Most accidents in maintenance happen because somebody else switched the machine on. Lockout prevents exactly that, and it needs less paperwork than its reputation says.

Announce, switch off, isolate every energy, lock and keep the key, then try to start. The last step is the one people skip. Compressed air and raised loads count as energy too.

Give each technician one padlock with a name on it. When a lock is found without a name, the day’s work stops until it has one.`,
    tags: {
      stages: ['reach'],
      intents: ['learn-how'],
      format: 'how-to-article',
      topics: ['safety', 'technicians'],
    },
    ageInMonths: 22,
  },
  {
    slug: 'state-of-small-factory-maintenance',
    title: 'Where small factories lose their hours: a field report',
    summary: 'What we saw on forty shop floors, and what surprised us.',
    body: `Over a year we walked forty plants with fewer than a hundred people. We expected old machines to be the problem. They were not: the oldest presses were often the best kept, because somebody loves them.

Hours were lost between people. Faults reported but not written down, parts ordered twice, services done early because nobody knew the last date. The best plants had a weekly quarter of an hour in which production and maintenance looked at the same list.`,
    ageInMonths: 7,
  },
];
