import type { Lexicon } from './lexicon';

export const it: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'come | tutorial | passo dopo passo | passo passo | guida pratica | guida rapida',
      titles: `
        guida | consigli | primi passi | buone pratiche | ^installare | ^installazione |
        ^configurare | ^creare | ^usare | ^utilizzare | ^iniziare | ^avviare | ^trovare |
        ^contribuire | ^costruire | ^gestire`,
      headings: `
        prerequisiti | prima di iniziare | obiettivi | prossimi passi | passo * | come * |
        esempio*`,
      phrases: `
        questa pagina mostra | questa pagina spiega | questa guida | !questo tutorial |
        prima di iniziare | prerequisiti | segui questi passaggi | il seguente comando | clicca |
        assicurati | impara`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'episodio | puntata | intervista',
      headings: 'trascrizione',
      phrases: '!podcast* | !questo episodio | !questa puntata | ascolta | il nostro ospite',
    },
    'thought-leadership-article': {
      names: 'opinione | editoriale | retrospettiva',
      titles: '^perché | il futuro | tendenze | nuov* | annuncio | cos’è',
      headings: 'conclusion*',
      phrases: `
        siamo felici | siamo lieti | annunci* | questo articolo | quest’anno | recentemente |
        credo che | secondo | innovazione | ^autore*`,
    },
    faq: {
      names: 'faq | domande frequenti | domande e risposte',
      titles: 'domande',
      headings: 'cos’è * | come * | posso *',
      phrases: 'domande frequenti',
    },
    video: {
      names: 'video',
      titles: 'talk | conferenza | registrazione',
      headings: 'abstract | relatore',
      phrases: `
        questo video | !questo talk | !in questo talk | !il talk | presentazione | !relatore |
        speaker | slide | slides | guarda | vedremo | conferenza | talk`,
    },
    webinar: {
      names: 'webinar* | evento dal vivo | diretta',
      titles: 'workshop | evento | incontro | seminario | laboratorio',
      headings: 'programma | relatori | iscrizione',
      phrases: `
        !iscriviti | partecipa | registrati | !questo evento | partecipanti | relatori | si terrà`,
    },
    checklist: {
      names: 'checklist* | lista di controllo',
      titles: 'revisione',
      headings: 'lista di controllo',
    },
    newsletter: {
      names: 'newsletter* | bollettino',
      titles: 'settimanale | mensile | notizie | numero | edizione',
      headings: 'notizie | novità',
      phrases: 'questa settimana | questo mese | !in questo numero | !newsletter | disiscriviti',
    },
    'case-study': {
      names: `
        caso di studio | casi di studio | caso di successo | storia di successo | case study |
        casi studio`,
      titles: 'cliente',
      headings: 'sfida | la sfida | soluzione | la soluzione | risultati | i risultati',
      phrases: 'sfida | soluzione | risultati | azienda | settore | cliente',
    },
    demo: {
      names: 'demo | dimostrazione | tour guidato',
      titles: 'in azione',
      phrases: 'demo | richiedi una demo | dimostrazione',
    },
    'public-pricing': {
      names: 'prezzi | tariffe | listino prezzi | piani e prezzi',
      titles: 'costi | prezzo',
      phrases: 'al mese | /mese | per utente | prova gratuita',
    },
    'online-course': {
      names: 'corso | corsi | lezione | lezioni',
      titles: 'modulo | unità | introduzione a | esercizi* | certificazione',
      headings: 'obiettivi di apprendimento | esercizi* | compiti | quiz',
      phrases: '!questo corso | !questa lezione | questo modulo | imparerai | esercizio | studenti',
    },
    'membership-community': {
      names: 'comunità | codice di condotta | forum | gruppo utenti',
      titles: 'membri | partecipa',
      headings: 'codice di condotta',
      phrases: 'la nostra comunità | !codice di condotta | membri',
    },
    whitepaper: {
      names: 'white paper | whitepaper | libro bianco | rapporto annuale',
      titles: 'rapporto | studio | sondaggio | ricerca',
      headings: 'metodologia | sintesi',
      phrases: 'questo rapporto | questo studio | metodologia',
    },
    template: {
      names: 'modello | template | modulo da compilare',
      titles: 'esempio',
      phrases: 'questo modello | compila',
    },
    ebook: {
      names: 'ebook* | libro elettronico',
      titles: 'guida completa',
      headings: 'capitolo *',
      phrases: 'questo libro | capitolo',
    },
    testimonial: {
      names: 'testimonianz*',
      phrases: 'consiglio a tutti | testimonianz*',
    },
  },
  reader: 'tu | tuo | tua | tuoi | puoi | vostro | vostra | ti | vi',
  author: 'noi | nostro | nostra | nostri | ci | io | mio | abbiamo',
};
