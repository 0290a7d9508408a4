import type { Lexicon } from './lexicon';

export const en: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        how to | how-to | tutorial* | walkthrough* | step-by-step | step by step | quickstart |
        quick start | user guide | cookbook | playbook`,
      titles: `
        ^getting started | ^get started | guide | guide to | tips | best practices | first steps |
        ^step * | cheat sheet | handbook | recipe* | ^set up | ^setting up | ^setup | ^install* |
        ^configur* | ^creat* | ^build* | ^deploy* | ^using | ^use | ^add | ^adding | ^manag* |
        ^migrat* | ^debug* | ^troubleshoot* | ^run | ^running | ^connect* | ^writ* | ^mak* |
        ^choos* | ^find* | ^learn | ^understand* | ^work* with | ^enabl* | ^updat* | ^upgrad* |
        ^test* | ^secur* | ^writing | ^plan | ^planning | ^improv* | ^prepar* | ^develop* |
        ^us* the | ^access* | ^defin* | ^declar* | ^assign* | ^expos* | ^scal* | ^monitor* |
        ^customiz* | ^design* | ^organiz* | ^maintain*`,
      headings: `
        prerequisites | before you begin | before you start | objectives | what's next |
        next steps | step * | troubleshooting | clean* up | requirements | instructions |
        installation | usage | example* | getting started | what you need | what you'll need |
        how to * | further reading | tips | try it* | common mistakes | summary`,
      phrases: `
        !this page shows | this page explains | this page describes | !this tutorial | this guide |
        this task | this document describes | this article shows | step by step |
        !before you begin | prerequisites | you'll need | you will need | !follow these steps |
        these steps | !the following steps | following command | run the command | click |
        make sure | to do this | in this section | verify that | open the | select the |
        here are some`,
    },
    'how-to-video': {
      names: `
        how-to video* | video tutorial* | tutorial video* | screencast* | video guide* |
        video walkthrough*`,
    },
    podcast: {
      names: 'podcast* | audio episode*',
      titles: 'episode* | ep. | ep | interview with | show notes',
      headings: `
        transcript* | transcription | show notes | episode notes | links mentioned |
        about the guest | guests`,
      phrases: `
        !podcast* | !this episode | on the show | the show | welcome back | welcome to | your host |
        our guest | today's guest | !is joined by | !are joined by | joined by | listeners |
        apple podcasts | spotify | show notes | listen to | listen in | talks with |
        sits down with`,
    },
    ebook: {
      names: 'ebook* | e-book* | free book',
      titles: 'the complete guide | the ultimate guide | the definitive guide',
      headings: 'chapter * | table of contents | foreword | about the author*',
      phrases: `
        !ebook* | e-book* | this book | download your copy | download the book | free copy |
        chapter`,
    },
    'thought-leadership-article': {
      names: `
        opinion | op-ed | thought leadership | editorial | essay | manifesto | year in review |
        in review | retrospective | predictions`,
      titles: `
        ^why | the future of | state of | lessons learned | lessons from | what we learned |
        looking back | looking forward | looking ahead | ^announc* | ^introducing | announcement |
        announces | ^meet | rethinking | the case for | the case against | the rise of |
        the end of | trends | ^on the | milestone | reflect* | celebrat* | update | a new | new |
        our | we | we've | years of | now available | is here | behind the scenes | deep dive |
        takeaways | partnership | sponsor* | welcome | welcoming | thank* | release* |
        support for | coming | a look | a closer look | journey | perspective* | what is |
        the power of | the importance of | the role of | secret* | myth* | first | interview`,
      headings: `
        conclusion* | looking ahead | looking forward | final thoughts | the future |
        lessons learned | what's next for * | about the author | get involved | in closing |
        acknowledg* | background | why * | takeaways | support*`,
      phrases: `
        !we are excited | !we're excited | !we are pleased | !we're pleased | is pleased to |
        we are proud | we're proud | !excited to announce | !happy to announce | thrilled |
        announce* | !originally published | !originally posted | !editor's note | ^author |
        ^authors | ^by | !guest post | !today's post | this post | blog | last week | last month |
        this year | last year | years ago | a year ago | recently | today we | earlier this year |
        over the past | the past year | i think | i believe | in my opinion | we believe |
        in recent years | posted by | the world | our team | imagine | we learned | we have seen |
        we've been | we recently | in the future | looking forward | stay tuned | thank you |
        innovation | according to | a new`,
    },
    faq: {
      names: `
        faq | faqs | f.a.q. | frequently asked questions | questions and answers | q&a |
        common questions`,
      titles: 'questions | answers | answered',
      headings: `
        general questions | technical questions | faq* | what * | how * | can i * | do you * |
        is there * | why *`,
      phrases: `
        !frequently asked questions | !this faq | faq | common questions | answers to | ^q: |
        can i`,
    },
    video: {
      names: 'video | videos | video recording | recorded talk | lightning talk* | keynote*',
      titles: 'watch | talk | trailer | talks | recording | pycon* | conference',
      headings: 'abstract | speaker* | bio | about the speaker | slides',
      phrases: `
        this video | watch | !this talk | !the talk | !my talk | !talk by | speaker | speakers |
        !speaker: | !speakers: | presented by | presented at | presentation | slides | youtube |
        keynote | this presentation | abstract | in this session | the audience | talk |
        tutorial | i will | i'll | we will | !lightning talk`,
    },
    webinar: {
      names: `
        webinar* | webcast* | live event | live session | monthly call | community call |
        office hours | fireside chat | virtual event | lunch and learn | monthly meeting |
        panel discussion | check-in`,
      titles: `
        workshop* | event | meetup* | meeting | summit | conference | panel | roundtable |
        training | live | session | series | call | a conversation with | seminar | symposium |
        q&a with | talks`,
      headings: `
        agenda | speakers | presenters | who should attend | what you will learn |
        what you'll learn | register | registration* | date and time | resources |
        about the speakers | view the slides* | in this talk | questions`,
      phrases: `
        !join us | join | register | registration | !rsvp | !live captioning | !this event |
        the event | attendees | participants will | will discuss | will share | will present |
        will talk | will cover | will learn | will demonstrate | will provide | will walk |
        we'll talk | we'll discuss | we'll cover | we'll share | we'll explore | speakers |
        presenter | presenters | !webinar | this session | on demand | on-demand | zoom |
        save your seat | your calendar | this month | will be held | in-person | q&a | hosted by |
        this workshop | this training | who should attend | monthly call | !in this talk |
        open to`,
    },
    checklist: {
      names: 'checklist* | check list* | to-do list',
      titles: 'review | assessment | audit | things to check | readiness',
      phrases: '!this checklist | checklist | tick off | check off | checked',
    },
    newsletter: {
      names: `
        newsletter* | bulletin* | digest | roundup | round-up | weekly update | monthly update |
        this week in | this month in | weekly news | weekly recap`,
      titles: `
        issue | issue #* | vol. | weekly | monthly | edition | news | highlights | dispatch |
        links`,
      headings: `
        news | in this issue | upcoming events | releases* | notable * | in the news |
        quick links | what we are reading | highlights | updates | community | jobs |
        changes to *`,
      phrases: `
        !this week's | this month's | !newsletter* | !in this issue | unsubscribe | subscribe |
        view in browser | this week | this issue | our regular | welcome to the | past week |
        stories | digest | last week`,
    },
    infographic: {
      names: 'infographic*',
      titles: 'by the numbers | in numbers | at a glance',
      phrases: '!this infographic | infographic*',
    },
    template: {
      names: 'template* | worksheet* | boilerplate | starter kit',
      titles: 'sample | form | canvas | toolkit | example',
      headings: 'how to use this template | instructions',
      phrases: `
        !this template | use this template | copy and paste | fill in | make a copy | replace the |
        worksheet | placeholder*`,
    },
    whitepaper: {
      names: `
        whitepaper* | white paper* | technical paper | research report | annual report |
        industry report | benchmark report`,
      titles: 'report | survey | research | paper | analysis | findings | study',
      headings: `
        executive summary | abstract | methodology | key findings | references | introduction |
        conclusion* | results | limitations | appendix*`,
      phrases: `
        !this paper | !this whitepaper | !this report | white paper | executive summary |
        download the report | key findings | respondents | methodology | we surveyed`,
    },
    'social-proof': {
      names: `
        trusted by | our customers | customer reviews | wall of love | what our customers say`,
      titles: 'reviews | awards | ratings | customers',
      phrases: '!trusted by | out of 5 | rated | reviews | customers love | g2 | award',
    },
    testimonial: {
      names: 'testimonial* | customer quote*',
      titles: 'says | in their own words | what they say',
      phrases: `
        i would recommend | i'd recommend | !highly recommend | i love | changed the way |
        couldn't be happier | works great | testimonial*`,
    },
    'case-study': {
      names: `
        case study | case studies | customer story | customer stories | success story |
        success stories | client story | user story`,
      titles: `
        story | customer | saves | saved | cuts | reduces | reduced | achieves | boosts |
        boosted | increased | how we run | at scale | in production`,
      headings: `
        challenge* | the challenge* | solution* | the solution* | result* | the result* | impact |
        outcome* | about the company | the customer | about * | company | industry | location |
        benefits | the problem | the approach`,
      phrases: `
        !case study | challenge | solution | impact | results | industry | the company | customer |
        reduced | increased | saved | improved | turned to | chose | faster | cost savings |
        headquartered | says | location`,
    },
    demo: {
      names: `
        demo | demos | product tour | live demo | interactive demo | product demo |
        demonstration`,
      titles: 'in action | see how | preview | try it | tour | showcase | sandbox',
      phrases: `
        this demo | live demo | !book a demo | !request a demo | see it in action | product tour |
        watch the demo | try it yourself | interactive demo | sandbox | a demo`,
    },
    'public-pricing': {
      names: 'pricing | plans and pricing | plans & pricing | price list | prices | plans',
      titles: 'cost | costs | billing | editions | packages | rates | fees',
      headings: `
        free | pro | enterprise | basic | premium | starter | compare plans | business | team`,
      phrases: `
        !per month | !per user | per seat | !billed annually | billed monthly | free trial | /month |
        /mo | most popular | contact sales | cancel anytime | no credit card | money-back`,
    },
    consultation: {
      names: `
        consultation* | free assessment | book a call | talk to an expert | discovery call |
        consulting`,
      titles: 'book a | talk to | contact sales | get advice | schedule a',
      phrases: `
        !book a call | schedule a call | free consultation | our experts | talk to us |
        one-on-one | no obligation | consultation`,
    },
    'membership-community': {
      names: `
        community | user group* | forum | code of conduct | discord | slack community |
        working group* | special interest group* | membership`,
      titles: `
        members | contribut* | get involved | join us | volunteer* | join the | communities |
        mentor* | group | governance`,
      headings: `
        join * | how to join | code of conduct | our community | get involved | members |
        our pledge | our standards | enforcement | meetings | mailing list | membership`,
      phrases: `
        !join the community | our community | community members | !code of conduct | members |
        mailing list | slack | discord | community of practice | join our | forum | contributors`,
    },
    'online-course': {
      names: `
        course | courses | online course* | lesson * | ^lesson | curriculum | learning path* |
        masterclass | bootcamp | syllabus | e-learning | mooc`,
      titles: `
        module* | unit | class | week * | certification | certificate | training | academy |
        fundamentals | 101 | for beginners | introduction to | ^intro to | lecture* | exercise* |
        quiz`,
      headings: `
        learning objectives | learning goals | learning outcomes | assignment* | quiz* |
        pre-lecture quiz | post-lecture quiz | exercise* | lesson * | module * | challenge |
        review & self study | self study | knowledge check | course outline | syllabus |
        homework | test your skills* | prerequisites | unit *`,
      phrases: `
        !this course | !this lesson | !this module | this unit | !learning objectives |
        !by the end of this | you will be able to | you will learn | enroll* | assignment | quiz |
        students | curriculum | in the previous lesson | next lesson | exercise | learners |
        instructor | lesson | in this chapter | homework`,
    },
    'enhanced-access': {
      names: `
        early access | beta program | priority support | premium support | vip access |
        insider program | preview program`,
      titles: 'beta | vip | insider* | exclusive',
      phrases: `
        !early access | beta program | be the first | exclusive access | priority support |
        dedicated | roadmap`,
    },
    'affiliate-program': {
      names: `
        affiliate* | partner program | partner programme | reseller* | referral program |
        become a partner`,
      titles: 'partners | partner | refer a friend | referral*',
      phrases: `
        commission | !become a partner | !affiliate* | partner program | earn | resellers |
        referral link | payout*`,
    },
    'ambassador-program': {
      names: 'ambassador* | champions program | influencer* | advocate program | advocacy program',
      titles: 'champion* | advocates | heroes | mvp',
      phrases: `
        !ambassador* | become an ambassador | champions | represent | advocates | influencers`,
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
  reader: "you | your | you'll | you're | you've | yourself",
  author: "we | our | us | we're | we've | we'll | i | my | i'm | i've | me",
};
