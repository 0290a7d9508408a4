import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        comment | tutoriel* | pas à pas | étape par étape | mode d'emploi | guide pratique |
        prise en main`,
      titles: `
        guide | conseils | astuces | bonnes pratiques | premiers pas | étape * | ^installer |
        ^installation | ^configurer | ^configuration | ^créer | ^utiliser | ^utilisation |
        ^déployer | ^gérer | ^ajouter | ^démarrer | ^exécuter | ^exposer | ^mettre | ^faire |
        ^choisir | ^construire | ^trouver | ^débuter | ^dépanner | ^commencer | ^lancer |
        ^contribuer | ^écrire`,
      headings: `
        prérequis | avant de commencer | objectifs | étapes suivantes | a suivre | étape * |
        dépannage | nettoyage | installation | exemple* | comment * | et maintenant`,
      phrases: `
        !cette page montre | cette page explique | cette page décrit | !ce tutoriel | ce guide |
        cet article explique | étape par étape | avant de commencer | prérequis |
        !suivez ces étapes | les étapes suivantes | la commande suivante | cliquez | assurez-vous |
        vérifiez | ouvrez | sélectionnez | exécutez | apprenez`,
    },
    'how-to-video': {
      names: 'tutoriel vidéo | vidéo tutorielle | vidéo pratique',
    },
    podcast: {
      names: 'podcast* | balado*',
      titles: 'épisode* | entretien avec | interview*',
      headings: 'transcription* | notes de l’épisode',
      phrases: `
        !podcast* | !cet épisode | !dans cet épisode | notre invité* | bienvenue dans | à l'antenne |
        auditeurs | écoutez`,
    },
    ebook: {
      names: 'ebook* | e-book* | livre numérique | livre électronique',
      titles: 'le guide complet | guide ultime',
      headings: 'chapitre * | table des matières | avant-propos',
      phrases: 'ebook* | ce livre | téléchargez le livre | chapitre',
    },
    'thought-leadership-article': {
      names: 'tribune | opinion | éditorial | édito | rétrospective',
      titles: `
        ^pourquoi | l'avenir | le futur | tendances | bilan | leçons | annonce* |
        présentation de | nouveau* | nouvelle* | notre | bienvenue | merci | qu'est-ce que`,
      headings: 'conclusion* | pour conclure | en résumé | perspectives',
      phrases: `
        !nous sommes heureux | !nous sommes ravis | nous sommes fiers | a le plaisir | annonce* |
        cet article | ce billet | publié à l’origine | ^auteur* | ^par | cette année |
        l'année dernière | récemment | aujourd'hui | je pense | je crois | à mon avis |
        nous croyons | selon | innovation | le monde | ces dernières années`,
    },
    faq: {
      names: `
        faq | foire aux questions | questions fréquentes | questions fréquemment posées |
        questions et réponses | questions courantes`,
      titles: 'questions | réponses',
      headings: `
        questions générales | questions techniques | qu'est-ce que * | comment * | puis-je * |
        pourquoi * | quel * | quelle *`,
      phrases: '!cette faq | !questions fréquentes | foire aux questions',
    },
    video: {
      names: 'vidéo | vidéos',
      titles: 'conférence | enregistrement | regarder',
      headings: 'résumé | orateur* | intervenant*',
      phrases: `
        cette vidéo | !cette présentation | !cette conférence | regardez | présenté par | !orateur* |
        !conférencier* | diapositives | diapos | slides | !cet exposé | présentation | youtube |
        dans cette session | je vous | nous verrons | on verra | !ce talk | conférence`,
    },
    webinar: {
      names: `
        webinaire* | webinar* | webconférence | web-conférence | événement en direct | en direct`,
      titles: `
        atelier* | événement* | rencontre* | table ronde | formation | séminaire | colloque |
        réunion`,
      headings: 'programme | intervenants | inscription* | ordre du jour | date et heure',
      phrases: `
        !rejoignez-nous | !inscrivez-vous | inscription* | !cet événement | participants |
        intervenants | !ce webinaire | à la demande | places limitées | aura lieu | se tiendra |
        animé par | cet atelier | présentera | discuterons | expliquera`,
    },
    checklist: {
      names: 'checklist* | check-list* | liste de contrôle | liste de vérification | pense-bête',
      titles: 'à vérifier | audit | revue',
      phrases: 'cette checklist | liste de contrôle | cochez',
    },
    newsletter: {
      names: `
        newsletter* | bulletin* | lettre d'information | infolettre* | lettre mensuelle |
        revue de presse`,
      titles: 'numéro | hebdomadaire | hebdo | mensuel* | actualités | nouvelles',
      headings: `
        nouvelles | actualités | au sommaire | dans ce numéro | mises à jour* | agenda |
        changements *`,
      phrases: `
        cette semaine | ce mois-ci | !dans ce numéro | !bulletin | !newsletter | se désabonner |
        désinscrire | abonnez-vous | nos sections | rubriques`,
    },
    infographic: {
      names: 'infographie*',
      titles: "en chiffres | en un coup d'œil",
      phrases: 'cette infographie',
    },
    template: {
      names: 'modèle | modèles | gabarit* | template* | fiche à remplir | canevas',
      titles: 'formulaire | exemple',
      phrases: '!ce modèle | utilisez ce modèle | copiez | remplissez | à remplir',
    },
    whitepaper: {
      names: 'livre blanc | livres blancs | rapport annuel | rapport de recherche',
      titles: 'rapport | étude | enquête | analyse',
      headings: `
        résumé exécutif | synthèse | méthodologie | références | introduction | conclusion* |
        annexe*`,
      phrases: `
        !ce livre blanc | ce rapport | cette étude | téléchargez le rapport | méthodologie |
        répondants`,
    },
    'social-proof': {
      names: 'ils nous font confiance | avis clients | nos clients',
      titles: 'avis | récompenses | clients',
      phrases: 'ils nous font confiance | avis | sur 5 | étoiles',
    },
    testimonial: {
      names: 'témoignage*',
      titles: 'parole de client | ils en parlent',
      phrases: 'je recommande | témoigne | témoignage* | je suis ravi',
    },
    'case-study': {
      names: `
        étude de cas | études de cas | cas client | cas clients | histoire de réussite |
        histoire de succès | retour d'expérience | success story`,
      titles: 'client | réussite',
      headings: `
        défi* | le défi* | enjeu* | problématique | solution* | la solution | résultat* |
        les résultats | impact | à propos de * | le client | secteur | bénéfices`,
      phrases: `
        !étude de cas | défi | résultats | solution | entreprise | secteur | client | réduit |
        augmenté | économies`,
    },
    demo: {
      names: 'démo | démos | démonstration* | visite guidée | visite du produit',
      titles: 'en action | essayez',
      phrases: 'cette démo | !demandez une démo | réservez une démo | démonstration | essayez',
    },
    'public-pricing': {
      names: 'tarifs | tarif | tarification | prix | nos offres | grille tarifaire',
      titles: 'coût | coûts | forfaits | abonnements',
      headings: 'gratuit | entreprise | premium | essentiel | pro',
      phrases: `
        !par mois | /mois | !par utilisateur | facturé annuellement | essai gratuit |
        sans engagement | hors taxes | ttc`,
    },
    consultation: {
      names: 'consultation* | prendre rendez-vous | rendez-vous | audit gratuit | accompagnement',
      titles: 'parlez à un expert | réservez',
      phrases: 'prenez rendez-vous | nos experts | sans engagement | consultation | un expert',
    },
    'membership-community': {
      names: 'communauté | groupe d’utilisateurs | forum | code de conduite | adhésion',
      titles: 'membres | contribuer | participer | rejoindre | bénévoles',
      headings: `
        rejoindre * | code de conduite | notre communauté | notre engagement | nos normes |
        application`,
      phrases: `
        rejoignez la communauté | notre communauté | !code de conduite | membres |
        liste de diffusion | slack | contributeurs`,
    },
    'online-course': {
      names: `
        cours | leçon* | cours en ligne | formation en ligne | parcours | mooc |
        programme de formation`,
      titles: `
        module* | chapitre* | formation | certification | introduction à | exercice* |
        initiation`,
      headings: `
        objectifs d'apprentissage | objectifs pédagogiques | exercice* | devoir* | quiz* |
        évaluation | leçon * | module *`,
      phrases: `
        !ce cours | !cette leçon | ce module | à la fin de | vous apprendrez | exercice | quiz |
        étudiants | apprenants | leçon | formateur`,
    },
    'enhanced-access': {
      names: 'accès anticipé | programme bêta | support prioritaire | accès privilégié',
      titles: 'bêta | exclusif | avant-première',
      phrases: 'accès anticipé | en avant-première | support prioritaire | accès exclusif',
    },
    'affiliate-program': {
      names: `
        affiliation | affiliés | programme partenaire | programme de partenariat | parrainage |
        revendeurs | devenir partenaire`,
      titles: 'partenaires | partenaire',
      phrases: 'commission | devenez partenaire | parrainez | affiliation | revendeurs',
    },
    'ambassador-program': {
      names: "ambassadeur* | ambassadrice* | programme d'ambassadeurs | influenceur*",
      phrases: 'devenez ambassadeur | ambassadeurs',
    },
  },
  intents: {
    'recognize-problem': `
      qu'est-ce que | pourquoi | signes | symptômes | problème* | erreurs | risques |
      avez-vous besoin`,
    'learn-how': `
      comment | guide | tutoriel* | conseils | étape par étape | apprendre | introduction |
      bases`,
    'explore-solutions': `
      solutions | types de | options | approches | panorama | cas d'usage | webinaire* |
      fonctionnalités | meilleurs`,
    'get-answers': 'faq | foire aux questions | questions | réponses | dépannage | aide',
    'use-resource': `
      modèle* | checklist* | liste de contrôle | fiche | télécharger | boîte à outils`,
    follow: 'newsletter* | podcast* | épisode* | bulletin* | cette semaine | hebdo* | actualités',
    compare: `
      vs | contre | comparatif | comparaison | comparer | alternative* | différence entre |
      tarifs | quel | choisir`,
    validate: `
      étude de cas | cas client | témoignage* | avis | résultats | livre blanc | sécurité |
      conformité | retour d'expérience`,
    try: 'démo | démonstration | essai gratuit | essayer | essayez',
    buy: 'acheter | commander | tarifs | prix | offres | devis | consultation',
    onboard: `
      premiers pas | démarrer | bien démarrer | prise en main | installer | installation |
      votre premier | votre première | bienvenue | configurer`,
    master: `
      avancé* | bonnes pratiques | optimiser | cours | formation | certification | expert |
      maîtriser | approfondi* | automatiser`,
    connect: 'communauté | forum | rencontre* | membres | rejoindre | code de conduite',
    expand: `
      mise à niveau | module complémentaire | intégr* | nouveautés | notes de version |
      feuille de route | accès anticipé | passer à`,
    advocate: `
      parrain* | ambassadeur* | affili* | programme partenaire | laissez un avis | témoignez`,
  },
  reader: 'vous | votre | vos | tu | ton | tes',
  author: "nous | notre | nos | je | mon | mes | ma | j'ai",
};
