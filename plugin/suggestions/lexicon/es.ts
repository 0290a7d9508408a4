import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'tutorial* | guía práctica | guía paso a paso | paso a paso | inicio rápido',
      calls: 'guía | tarea | documento | página | artículo',
      titles: `
        ^cómo | primeros pasos | buenas prácticas | ^instalar | ^instalación | ^configurar |
        ^configuración | ^crear | ^usar | ^desplegar | ^administrar | ^añadir | ^ejecutar`,
      sections: `
        requisitos | antes de empezar | antes de comenzar | siguientes pasos | próximos pasos |
        paso * | solución de problemas | limpieza`,
      says: `
        antes de empezar | antes de comenzar | siga estos pasos | los siguientes pasos | el
        siguiente comando | asegúrese | haga clic`,
      types: 'guía | manual | documentación | tarea | receta | consejo',
      oftenTypes: 'artículo | recurso | ayuda',
    },
    'how-to-video': {
      names: 'videotutorial* | vídeo tutorial* | video tutorial*',
    },
    podcast: {
      names: 'podcast* | pódcast*',
      calls: 'episodio | programa',
      titles: 'episodio',
      sections: 'transcripción*',
      says: 'nuestro invitado | nuestra invitada | oyentes | bienvenidos al',
      types: 'episodio | programa',
    },
    ebook: {
      names: 'ebook* | e-book* | libro electrónico',
      calls: 'libro',
      sections: 'índice | prólogo',
      types: 'libro',
    },
    'thought-leadership-article': {
      names: 'editorial | columna de opinión',
      calls: 'artículo | publicación | entrada',
      titles: '^por qué | el futuro d* | lecciones | ^presentamos | ^anunciamos',
      sections: 'conclusion* | conclusión | perspectivas',
      says: `
        nos complace | estamos orgullosos | publicado originalmente | el año pasado | creemos
        que`,
      types: 'blog | entrada | opinión | columna | publicación',
      oftenTypes: 'noticia | artículo | anuncio | comunicado',
    },
    faq: {
      names: 'faq | preguntas frecuentes | preguntas y respuestas',
      types: 'pregunta | respuesta',
    },
    video: {
      names: 'video | vídeo | videos | vídeos',
      calls: 'charla | presentación | ponencia',
      sections: 'resumen | ponente*',
      says: 'ponente* | la charla',
      types: 'charla | ponencia | grabación | presentación',
    },
    webinar: {
      names: 'webinar* | seminario web | seminario en línea',
      calls: 'evento | sesión | taller | conferencia',
      titles: 'taller* | conferencia | seminario | jornada* | congreso',
      sections: 'programa | ponentes | inscripción | agenda',
      says: 'regístrate | regístrese | inscríbete | se celebrará | tendrá lugar | asistentes',
      types: 'evento | taller | seminario | conferencia',
      oftenTypes: 'sesión | agenda',
    },
    checklist: {
      names: 'checklist* | lista de verificación | lista de control | lista de comprobación',
      calls: 'lista',
    },
    newsletter: {
      names: 'newsletter* | boletín* | boletines',
      calls: 'número | edición',
      titles: 'semanal | mensual',
      sections: 'en este número',
      says: 'en este número | darse de baja | de esta semana',
      types: 'número | edición',
    },
    infographic: {
      names: 'infografía*',
      titles: 'en cifras',
    },
    template: {
      names: 'plantilla* | modelo de',
      calls: 'ejemplo | tema',
      says: 'rellene | esta plantilla | clona',
      types: 'ejemplo | tema | formulario',
      oftenTypes: 'herramienta | descarga',
    },
    whitepaper: {
      names: 'libro blanco | informe técnico | informe anual',
      calls: 'informe | estudio',
      titles: 'informe | encuesta',
      sections: 'resumen ejecutivo | metodología | referencias',
      says: 'encuestados | resumen ejecutivo',
      types: 'informe | estudio | investigación',
    },
    'social-proof': {
      names: 'confían en nosotros',
      types: 'premio',
    },
    testimonial: {
      names: 'testimonio*',
      says: 'usamos | utilizamos | estamos usando | elegimos | recomiendo',
      types: 'reseña | opinión de cliente | cita | usuario',
    },
    'case-study': {
      names: `
        caso de éxito | casos de éxito | caso de estudio | estudio de caso | historia de éxito |
        historias de éxito | caso práctico`,
      calls: 'historia',
      sections: `
        desafío* | el desafío* | reto* | el reto* | solución* | la solución* | resultado* | los
        resultados | el cliente | sector`,
      types: 'cliente | proyecto | caso',
    },
    demo: {
      names: 'demo | demos | demostración*',
      types: 'visita',
    },
    'public-pricing': {
      names: 'precios | tarifas | planes y precios',
      says: 'al mes | por usuario | prueba gratuita',
      types: 'precio | tarifa | plan | paquete',
    },
    consultation: {
      names: 'consulta gratuita | asesoría* | consultoría',
      says: 'consultoría | ofrecemos | nuestros servicios',
      types: 'consultor | asesor | servicio | experto',
    },
    'membership-community': {
      names: 'código de conducta | grupo de usuarios',
      calls: 'comunidad',
      titles: 'comunidad | foro',
      types: 'comunidad | grupo | foro | miembro',
    },
    'online-course': {
      names: 'curso | cursos | lección | lecciones | ruta de aprendizaje',
      calls: 'capítulo | módulo | unidad',
      titles: '^módulo | ^capítulo | ejercicio* | cuestionario',
      sections: 'objetivos de aprendizaje | objetivos | ejercicio* | cuestionario | tarea',
      says: `
        aprenderás | capítulo anterior | próximo capítulo | siguiente sección | estudiantes`,
      types: 'capítulo | módulo | ejercicio | formación | clase | cuestionario',
    },
    'enhanced-access': {
      names: 'acceso anticipado | programa beta',
    },
    'affiliate-program': {
      names: 'programa de socios | programa de afiliados | afiliado* | revendedor*',
      says: 'socio oficial | socio certificado',
      types: 'socio | agencia | proveedor',
    },
    'ambassador-program': {
      names: 'embajador* | embajadora*',
      types: 'campeón',
    },
  },
  intents: {
    'recognize-problem': `
      qué es | qué son | por qué | señales | síntomas | problema* | errores | riesgos |
      necesitas`,
    'learn-how': `
      cómo | guía | tutorial* | consejos | paso a paso | aprende* | introducción |
      conceptos básicos`,
    'explore-solutions': `
      soluciones | tipos de | opciones | enfoques | panorama | casos de uso | webinar* |
      funcionalidades | mejores`,
    'get-answers': `
      faq | preguntas frecuentes | preguntas | respuestas | solución de problemas | ayuda`,
    'use-resource': 'plantilla* | lista de verificación | checklist* | descarga* | kit',
    follow: 'boletín* | newsletter* | podcast* | episodio* | esta semana | semanal | noticias',
    compare: `
      vs | versus | comparativa | comparación | comparar | alternativa* | diferencia entre |
      precios | cuál | elegir`,
    validate: `
      caso de estudio | caso de éxito | casos de éxito | testimonio* | opiniones | resultados |
      informe técnico | seguridad`,
    try: 'demo | demostración | prueba gratuita | prueba gratis | probar | pruébalo',
    buy: 'comprar | pedir | precios | tarifas | planes | presupuesto | consultoría',
    onboard: `
      primeros pasos | empezar | comenzar | instalación | instalar | configurar | tu primer* |
      su primer* | bienvenid* | configuración inicial`,
    master: `
      avanzad* | buenas prácticas | mejores prácticas | optimiz* | curso | certificación |
      experto | dominar | automatizar`,
    connect: 'comunidad | foro | encuentro* | miembros | únete | código de conducta',
    expand: `
      actualiza* | complemento* | integra* | novedades | notas de la versión | hoja de ruta |
      escalar | acceso anticipado`,
    advocate: 'recomienda | embajador* | afiliad* | programa de socios | deja tu opinión',
  },
  pointers:
    'este | esta | estos | estas | en este | en esta | nuestro | nuestra | bienvenidos a | bienvenido a | de esta semana | de hoy',
  reader: 'usted | tu | tus | su | sus | puedes | puede | te',
  author: 'nosotros | nuestro | nuestra | nuestros | nuestras | nos | yo | mi | mis | hemos',
};
