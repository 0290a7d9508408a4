import type { Lexicon } from './lexicon';

export const en: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        tutorial* | walkthrough* | quickstart* | quick start | how-to guide* | user guide* |
        step-by-step guide*`,
      calls: 'guide | task | how-to | document | recipe | page',
      titles: `
        ^how to | ^getting started | ^get started | step by step | best practices | ^set up |
        ^setting up | ^install* | ^configur* | ^creat* | ^deploy* | ^using | ^use | ^add | ^adding |
        ^manag* | ^migrat* | ^debug* | ^troubleshoot* | ^run | ^running | ^connect* | ^choos* |
        ^enabl* | ^upgrad* | ^writ* | ^mak*`,
      sections: `
        prerequisites | before you begin | before you start | what you need | what you'll need |
        next steps | what's next | clean up | cleaning up | cleanup | step * | troubleshooting`,
      says: `
        you'll need | you will need | follow these steps | the following steps | run the following |
        following command | make sure | before you begin | click | verify that`,
      types: `
        guide | doc | docs | documentation | how-to | howto | task | recipe | manual | help article |
        help page | knowledge base | tip | best practice | cookbook | playbook | instruction`,
      oftenTypes: 'article | resource | reference | concept | help | support | handbook',
    },
    'how-to-video': {
      names: 'how-to video* | video tutorial* | tutorial video* | video guide*',
    },
    podcast: {
      names: 'podcast*',
      calls: 'episode | show',
      titles: 'episode | ep.',
      sections: 'transcript* | transcription | show notes | episode notes | guests',
      says: `
        on the show | welcome back | your host | our guest | today's guest | joined by | listeners |
        show notes`,
      types: 'episode | show | audio',
    },
    ebook: {
      names: 'ebook* | e-book*',
      calls: 'book',
      sections: 'table of contents | foreword',
      says: 'this book | the book',
      types: 'book | publication',
    },
    'thought-leadership-article': {
      names: 'op-ed | thought leadership | editorial',
      calls: 'post | blog | blog post | essay',
      titles: `
        ^why | the future of | ^announcing | ^introducing | lessons learned | what we learned |
        year in review | state of | opinion`,
      sections: 'looking ahead | final thoughts | conclusion* | get involved | in closing',
      says: `
        we are excited | we're excited | excited to announce | pleased to announce | guest post |
        proud to | originally published | editor's note | last year | earlier this year |
        years ago | we believe | i think`,
      types: `
        blog | post | insight | opinion | column | essay | perspective | thought | viewpoint |
        story | magazine`,
      oftenTypes: 'news | article | announcement | press | release',
    },
    faq: {
      names:
        'faq | faqs | frequently asked questions | common questions | questions and answers | q&a',
      types: 'question | answer',
    },
    video: {
      names: 'video | videos | screencast* | lightning talk*',
      calls: 'talk | presentation | keynote',
      sections: 'abstract | speaker* | about the speaker | slides',
      says: 'the talk | my talk | talk by | the audience | speaker:',
      types: 'talk | recording | clip | presentation | keynote | vlog | film',
      oftenTypes: 'media',
    },
    webinar: {
      names: 'webinar* | webcast* | fireside chat | office hours | meetup*',
      calls: 'event | session | workshop | training | conference | call',
      titles: 'workshop* | summit | conference | meeting | symposium',
      sections: 'agenda | who should attend | registration | register | date and time | venue',
      says: `
        join us | register for | register now | rsvp | save your seat | will be held | take place |
        takes place | attendees | participants`,
      types: 'event | workshop | conference | seminar | summit | livestream | stream | hackathon',
      oftenTypes: 'session | calendar',
    },
    checklist: {
      names: 'checklist* | check list* | to-do list',
      calls: 'list',
      oftenTypes: 'audit | review list',
    },
    newsletter: {
      names: `
        newsletter* | bulletin | digest | roundup | round-up | weekly news | weekly update |
        monthly update | this week in | this month in`,
      calls: 'issue | edition',
      titles: 'issue | weekly | monthly',
      sections: 'in this issue | upcoming events | quick links | in the news',
      says: `
        this week's | this month's | in this issue | unsubscribe | this issue | past week |
        welcome to this year's`,
      types: 'issue | edition | mailing | weekly | email',
    },
    infographic: {
      names: 'infographic*',
      titles: 'by the numbers | at a glance',
    },
    template: {
      names: 'template* | worksheet* | boilerplate | starter kit | sample letter*',
      calls: 'starter | example | sample | theme',
      titles: 'starter | sample',
      says: 'clone | fill in | use this template | make a copy | deploy your own',
      types: 'starter | theme | sample | example | snippet | kit | toolkit | blueprint | form',
      oftenTypes: 'download | demo app | tool | integration',
    },
    whitepaper: {
      names: 'whitepaper* | white paper* | research report | annual report',
      calls: 'paper | report | study',
      titles: 'report | survey',
      sections: 'executive summary | methodology | key findings | references',
      says: 'key findings | respondents | executive summary | we surveyed',
      types: 'report | research | paper | study | brief | analysis',
    },
    'social-proof': {
      names: 'trusted by | customer reviews | what our customers say',
      types: 'award | rating | logo',
    },
    testimonial: {
      names: 'testimonial* | customer quote*',
      says: `
        we use | we are using | we have been using | i use | i am using | i have been using |
        we chose | we switched | highly recommend | very happy`,
      types: 'quote | review | endorsement | user | feedback',
    },
    'case-study': {
      names: `
        case study | case studies | customer story | customer stories | success story |
        success stories | client story | user story | user stories`,
      calls: 'story',
      sections: `
        challenge* | the challenge* | solution* | the solution* | result* | the result* | impact |
        outcome* | about the company | industry | background | goal* | the problem | benefit* |
        customer | client | at a glance`,
      types: 'customer | client | use case | project | portfolio | reference project | adopter',
      oftenTypes: 'showcase | work',
    },
    demo: {
      names: 'demo | demos | product tour | demonstration',
      says: 'request a demo | book a demo | live demo',
      types: 'tour | preview | playground | sandbox',
    },
    'public-pricing': {
      names: 'pricing | plans & pricing | price list | prices',
      says: 'per month | per user | billed annually | free trial',
      types: 'price | plan | tier | package | subscription',
    },
    consultation: {
      names: 'consultation*',
      says: 'consulting | consultancy | consultant* | we offer | our services',
      types: 'consultant | consulting | service | advisor | expert | freelancer',
    },
    'membership-community': {
      names: 'user group* | code of conduct | working group* | special interest group*',
      calls: 'community',
      titles: 'community | forum',
      says: 'mailing list | community members',
      types: 'community | group | forum | club | committee',
    },
    'online-course': {
      names: 'course | courses | lesson* | masterclass | bootcamp | learning path* | curriculum',
      calls: 'chapter | module | unit | lecture | exercise',
      titles: '^module | ^chapter | ^unit | ^week | lecture | exercise* | quiz',
      sections: `
        learning objectives | learning outcomes | objectives | exercise* | quiz* | assignment* |
        homework | knowledge check | key points`,
      says: `
        you will learn | you'll learn | by the end of this | previous lesson | next lesson |
        previous chapter | next chapter | previous section | next section | students | learners |
        quiz`,
      types: `
        chapter | module | unit | lecture | exercise | class | training | quiz | syllabus |
        academy | certification | learning`,
      oftenTypes: 'topic | workshop',
    },
    'enhanced-access': {
      names: 'early access | beta program | priority support',
      types: 'beta',
    },
    'affiliate-program': {
      names: 'partner program* | affiliate* | referral program* | reseller*',
      says: 'official partner | certified partner | our team of | years of experience',
      types: 'partner | agency | vendor | provider | integrator | supplier | sponsor',
    },
    'ambassador-program': {
      names: 'ambassador* | champions program | influencer* | advocate program',
      types: 'champion | advocate | hero | mvp',
    },
  },
  intents: {
    'recognize-problem': `
      what is | what are | why | signs | symptoms | problem* | mistakes | warning signs |
      cost of | risks of | do you need | pitfalls | explained | myth*`,
    'learn-how': `
      how to | guide | tutorial* | tips | step by step | learn | introduction to | basics`,
    'explore-solutions': `
      solutions | ways to | types of | options | approaches | overview | use cases | webinar* |
      features | best`,
    'get-answers': `
      faq* | frequently asked questions | questions | answers | q&a | troubleshooting | help`,
    'use-resource': `
      template* | checklist* | worksheet* | toolkit | calculator | download* | cheat sheet |
      sample`,
    follow: `
      newsletter* | podcast* | subscribe | episode* | digest | this week | monthly | weekly |
      news`,
    compare: `
      vs | vs. | versus | comparison | compare* | compared | alternative* | difference between |
      pricing | which | choosing | buyer's guide | pros and cons`,
    validate: `
      case study | case studies | customer story | success story | testimonial* | reviews |
      results | roi | benchmark* | whitepaper | white paper | security | compliance | proof |
      how * uses`,
    try: 'demo | free trial | try | trial | sandbox | live demo | preview | playground',
    buy: `
      buy | order | pricing | plans | checkout | quote | purchase | consultation | contact sales |
      price*`,
    onboard: `
      getting started | get started | first steps | quickstart | quick start | set up | setup |
      installation | install* | onboarding | your first | welcome | day one | first week |
      activate | migrat*`,
    master: `
      advanced | best practices | deep dive | optimiz* | course | lesson | certification |
      expert | masterclass | power user | shortcuts | automate | fine-tun* | in depth | pro tips`,
    connect: `
      community | forum | meetup | user group | members | slack | discord | networking | join us |
      code of conduct`,
    expand: `
      upgrade* | add-on* | integrat* | what's new | new feature* | release notes | scale |
      scaling | more seats | roadmap | early access | enterprise`,
    advocate: `
      refer* | ambassador* | affiliate* | partner program | review us | share your story |
      champions | testimonial* | leave a review`,
  },
  pointers: `
    this | in this | today's | our | welcome to the | welcome to this | this week's | this month's`,
  reader: "you | your | you'll | you're | you've | yourself",
  author: "we | our | us | we're | we've | we'll | i | my | i'm | i've | me",
};
