import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'tutoriel* | guide pratique | pas à pas | étape par étape | prise en main',
      calls: 'guide | tâche | document | page | article',
      titles: `
        ^comment | premiers pas | bonnes pratiques | ^installer | ^installation | ^configurer |
        ^configuration | ^créer | ^utiliser | ^utilisation | ^déployer | ^gérer | ^ajouter |
        ^démarrer | ^exécuter | ^choisir | ^contribuer`,
      sections: `
        prérequis | avant de commencer | étapes suivantes | a suivre | et maintenant | étape * |
        dépannage | nettoyage`,
      says: `
        avant de commencer | suivez ces étapes | les étapes suivantes | la commande suivante |
        assurez-vous | cliquez | vérifiez que`,
      types: `
        guide | mode d'emploi | documentation | tâche | recette | fiche pratique | astuce |
        conseil`,
      oftenTypes: 'article | ressource | aide',
    },
    'how-to-video': {
      names: 'tutoriel vidéo | vidéo tutorielle',
    },
    podcast: {
      names: 'podcast* | balado*',
      calls: 'épisode | émission',
      titles: 'épisode',
      sections: 'transcription*',
      says: "notre invité* | bienvenue dans | auditeurs | à l'antenne",
      types: 'épisode | émission',
    },
    ebook: {
      names: 'ebook* | e-book* | livre numérique',
      calls: 'livre | ouvrage',
      sections: 'table des matières | avant-propos',
      types: 'livre',
    },
    'thought-leadership-article': {
      names: 'tribune | éditorial | édito',
      calls: 'billet | article',
      titles: "^pourquoi | l'avenir d* | le futur d* | ^annonce | leçons",
      sections: 'conclusion* | pour conclure | perspectives',
      says: `
        nous sommes heureux | nous sommes ravis | nous sommes fiers | à l'origine publié |
        l'année dernière | nous croyons | je pense`,
      types: 'blog | billet | opinion | chronique | analyse',
      oftenTypes: 'actualité | article | annonce | communiqué',
    },
    faq: {
      names: 'faq | foire aux questions | questions fréquentes | questions fréquemment posées',
      types: 'question | réponse',
    },
    video: {
      names: 'vidéo | vidéos',
      calls: 'exposé | présentation | conférence | talk',
      sections: 'résumé | orateur* | intervenant*',
      says: 'orateur* | conférencier*',
      types: 'conférence | enregistrement | présentation',
    },
    webinar: {
      names: 'webinaire* | webinar* | webconférence',
      calls: 'événement | session | atelier | rencontre | séminaire',
      titles: 'atelier* | rencontre* | table ronde | séminaire | colloque',
      sections: 'programme | intervenants | inscription* | ordre du jour',
      says: 'rejoignez-nous | inscrivez-vous | aura lieu | se tiendra | participants',
      types: 'événement | évènement | atelier | séminaire | rencontre | salon',
      oftenTypes: 'session | agenda',
    },
    checklist: {
      names: 'checklist* | check-list* | liste de contrôle | liste de vérification',
      calls: 'liste',
    },
    newsletter: {
      names: `
        newsletter* | lettre d'information | infolettre* | lettre mensuelle | revue de presse`,
      calls: 'numéro | bulletin',
      titles: 'bulletin | hebdomadaire | hebdo',
      sections: 'dans ce numéro | au sommaire',
      says: 'dans ce numéro | se désabonner | de cette semaine',
      types: 'numéro | édition | bulletin | lettre',
    },
    infographic: {
      names: 'infographie*',
      titles: 'en chiffres',
    },
    template: {
      names: 'modèle | modèles | gabarit* | template*',
      calls: 'exemple | thème',
      says: 'utilisez ce modèle | à remplir | clonez',
      types: 'exemple | thème | formulaire | fiche',
      oftenTypes: 'outil | téléchargement',
    },
    whitepaper: {
      names: 'livre blanc | livres blancs | rapport annuel',
      calls: 'rapport | étude',
      titles: 'rapport | enquête',
      sections: 'synthèse | méthodologie | références',
      says: 'répondants | résumé exécutif',
      types: 'rapport | étude | publication',
    },
    'social-proof': {
      names: 'ils nous font confiance',
      types: 'récompense',
    },
    testimonial: {
      names: 'témoignage*',
      says: "nous utilisons | j'utilise | nous avons choisi | je recommande",
      types: 'avis | citation | utilisateur',
    },
    'case-study': {
      names: `
        étude de cas | études de cas | cas client | cas clients | histoire de réussite | retour
        d'expérience | success story`,
      calls: 'histoire',
      sections: `
        défi* | le défi* | solution* | la solution | résultat* | les résultats | le client |
        secteur`,
      types: 'client | réalisation | projet | référence | réussite',
    },
    demo: {
      names: 'démo | démos | démonstration*',
      types: 'visite',
    },
    'public-pricing': {
      names: 'tarifs | tarification | grille tarifaire',
      says: 'par mois | par utilisateur | essai gratuit',
      types: 'tarif | forfait | offre | prix',
    },
    consultation: {
      names: 'consultation*',
      says: 'consultants | conseil en | nos services | nous proposons',
      types: 'consultant | conseil | service | expert',
    },
    'membership-community': {
      names: "code de conduite | groupe d'utilisateurs",
      calls: 'communauté',
      titles: 'communauté | forum',
      types: 'communauté | groupe | forum | membre',
    },
    'online-course': {
      names: 'cours | leçon* | formation en ligne | parcours de formation',
      calls: 'chapitre | module | unité',
      titles: '^module | ^chapitre | exercice* | quiz',
      sections: "objectifs d'apprentissage | objectifs | exercice* | quiz",
      says: `
        vous apprendrez | chapitre précédent | prochain chapitre | section suivante | section
        précédente | étudiants`,
      types: 'chapitre | module | exercice | formation | classe | quiz',
    },
    'enhanced-access': {
      names: 'accès anticipé | programme bêta',
    },
    'affiliate-program': {
      names: 'programme partenaires | programme de partenariat | affiliation | revendeur*',
      says: 'partenaire officiel | partenaire certifié',
      types: 'partenaire | agence | prestataire | fournisseur',
    },
    'ambassador-program': {
      names: 'ambassadeur* | ambassadrice*',
      types: 'champion',
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
  pointers:
    "ce | cet | cette | ces | dans ce | dans cet | dans cette | notre | bienvenue dans | de cette semaine | d'aujourd'hui",
  reader: 'vous | votre | vos | tu | ton | tes',
  author: "nous | notre | nos | je | mon | mes | ma | j'ai",
};
