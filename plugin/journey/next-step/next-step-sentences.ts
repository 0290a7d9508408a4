import type { InEachLanguage } from '../../text/spoken-languages';

/** Why something is next, in one language. Days are ISO 8601. */
interface NextStepSentences {
  wait(channel: string, day: string): string;
  thank(day: string): string;
}

export const nextStepSentences: InEachLanguage<NextStepSentences> = {
  en: {
    wait: (channel, day) =>
      `Enough was sent through “${channel}” lately, and nothing was answered: wait until ${day}.`,
    thank: (day) =>
      `This contact did or was asked for a favour: say thank you, and ask for nothing until ${day}.`,
  },
  fr: {
    wait: (channel, day) =>
      `Assez a été envoyé par « ${channel} » ces jours-ci, sans réponse : attendez le ${day}.`,
    thank: (day) =>
      `Une faveur vient d’être faite ou demandée : remerciez, et ne demandez rien avant le ${day}.`,
  },
  de: {
    wait: (channel, day) =>
      `Über „${channel}“ wurde zuletzt genug gesendet und nichts beantwortet: bis ${day} warten.`,
    thank: (day) =>
      `Dieser Kontakt hat einen Gefallen getan oder wurde darum gebeten: danken, und bis ${day} um nichts bitten.`,
  },
  es: {
    wait: (channel, day) =>
      `Ya se ha enviado bastante por «${channel}» y no hubo respuesta: espere hasta el ${day}.`,
    thank: (day) =>
      `Este contacto hizo un favor o se le pidió uno: dé las gracias y no pida nada hasta el ${day}.`,
  },
  pt: {
    wait: (channel, day) =>
      `Já se enviou o bastante por “${channel}” e não houve resposta: espere até ${day}.`,
    thank: (day) =>
      `Este contato fez um favor ou foi solicitado: agradeça e não peça nada até ${day}.`,
  },
};
