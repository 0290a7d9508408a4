import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'cómo | tutorial* | paso a paso | guía práctica | manual de usuario | guía rápida',
      titles: `
        guía | guías | consejos | trucos | buenas prácticas | mejores prácticas | primeros pasos |
        paso * | ^instalar | ^instalación | ^instalando | ^configurar | ^configura |
        ^configurando | ^configuración | ^crear | ^creando | ^usar | ^usando | ^utilizar |
        ^desplegar | ^administrar | ^gestionar | ^agregar | ^añadir | ^ejecutar | ^comenzar |
        ^empezar | ^iniciar | ^encontrar | ^encontrando | ^construir | ^construyendo |
        ^contribuir | ^ejecutando | ^actualizar | ^obtener | ^escribir`,
      headings: `
        requisitos previos | antes de empezar | antes de comenzar | objetivos | próximos pasos |
        siguientes pasos | siguiente | paso * | solución de problemas | limpieza | instalación |
        ejemplo* | cómo *`,
      phrases: `
        !esta página muestra | en esta página | esta página explica | !este tutorial | esta guía |
        este artículo explica | paso a paso | antes de empezar | antes de comenzar |
        requisitos previos | siga estos pasos | los siguientes pasos | el siguiente comando |
        haga clic | haz clic | asegúrese | asegúrate | abra | abre | seleccione | ejecute |
        ejecuta | aprende`,
    },
    'how-to-video': {
      names: 'videotutorial* | vídeo tutorial | video tutorial',
    },
    podcast: {
      names: 'podcast* | pódcast*',
      titles: 'episodio* | entrevista con | entrevista a | capítulo',
      headings: 'transcripción* | notas del episodio',
      phrases: `
        !podcast* | !este episodio | nuestro invitado | nuestra invitada | bienvenidos a | oyentes |
        escucha | el programa de hoy`,
    },
    ebook: {
      names: 'ebook* | e-book* | libro electrónico | libro digital',
      titles: 'la guía completa | guía definitiva',
      headings: 'capítulo * | índice | prólogo',
      phrases: 'ebook* | este libro | descarga el libro | capítulo',
    },
    'thought-leadership-article': {
      names: 'opinión | editorial | ensayo | columna | retrospectiva | resumen del año',
      titles: `
        ^por qué | el futuro | tendencias | lecciones | anuncio | anunciamos | presentamos |
        presentación de | nuevo* | nueva* | nuestro* | nuestra* | bienvenid* | gracias | qué es`,
      headings: 'conclusión | conclusiones | reflexiones | mirando al futuro',
      phrases: `
        !nos complace | estamos emocionados | nos alegra | estamos orgullosos | anunci* |
        este artículo | esta publicación | esta entrada | publicado originalmente | ^autor* |
        ^por | este año | el año pasado | recientemente | hoy | creo que | en mi opinión |
        creemos | según | innovación | el mundo | en los últimos años`,
    },
    faq: {
      names: 'faq | preguntas frecuentes | preguntas más frecuentes | preguntas y respuestas',
      titles: 'preguntas | respuestas',
      headings: `
        preguntas generales | preguntas técnicas | ¿* | qué es * | cómo * | puedo * | por qué *`,
      phrases: '!preguntas frecuentes | este faq | esta faq',
    },
    video: {
      names: 'vídeo | video | vídeos | videos',
      titles: 'charla | conferencia | grabación | ponencia',
      headings: 'resumen | ponente* | orador*',
      phrases: `
        este vídeo | este video | !esta charla | !la charla | esta presentación | ver el vídeo |
        presentado por | !ponente* | diapositivas | presentación | transparencias | !charla |
        youtube | !ponencia | veremos | slides | hablaremos | hablaré | taller`,
    },
    webinar: {
      names: `
        webinar* | seminario web | seminario en línea | evento en vivo | en directo | en vivo`,
      titles: `
        taller* | evento* | encuentro* | mesa redonda | seminario | jornada* | reunión |
        formación`,
      headings: 'agenda | programa | ponentes | inscripción | registro',
      phrases: `
        únete | únase | acompáñanos | !regístrate | !regístrese | inscríbete | inscripción |
        !este evento | participantes | asistentes | ponentes | !este webinar | bajo demanda |
        plazas limitadas | se celebrará | tendrá lugar | este taller`,
    },
    checklist: {
      names: `
        lista de verificación | lista de comprobación | lista de control | checklist* |
        lista de tareas`,
      titles: 'revisión | auditoría',
      phrases: 'esta lista | lista de verificación | marque',
    },
    newsletter: {
      names: 'boletín* | boletines | newsletter* | resumen semanal | resumen mensual',
      titles: 'edición | número | semanal | mensual | noticias | novedades',
      headings: `
        noticias | novedades | en este número | próximos eventos | cambios * | lanzamientos*`,
      phrases: `
        esta semana | este mes | !en este número | !en esta edición | !boletín | darse de baja |
        suscríbete | nuestras secciones | secciones habituales`,
    },
    infographic: {
      names: 'infografía*',
      titles: 'en cifras | de un vistazo',
      phrases: 'esta infografía',
    },
    template: {
      names: 'plantilla* | formato descargable | hoja de trabajo',
      titles: 'formulario | ejemplo | modelo',
      phrases: '!esta plantilla | usa esta plantilla | rellene | rellena | copie',
    },
    whitepaper: {
      names: 'libro blanco | informe técnico | informe anual | whitepaper* | documento técnico',
      titles: 'informe | estudio | encuesta | investigación | análisis',
      headings: `
        resumen ejecutivo | metodología | introducción | conclusiones | referencias | resultados |
        anexo*`,
      phrases: '!este informe | este estudio | descargue el informe | encuestados | metodología',
    },
    'social-proof': {
      names: 'nuestros clientes | opiniones de clientes | confían en nosotros | reseñas',
      titles: 'opiniones | premios | clientes',
      phrases: 'confían en nosotros | reseñas | de 5 | estrellas | opiniones',
    },
    testimonial: {
      names: 'testimonio*',
      titles: 'lo que dicen',
      phrases: 'lo recomiendo | recomiendo | testimonio* | estoy encantad*',
    },
    'case-study': {
      names: `
        caso de estudio | casos de estudio | estudio de caso | caso de éxito | casos de éxito |
        historia de éxito | historias de éxito | historia de cliente | caso práctico |
        caso de cliente`,
      titles: 'cliente | éxito',
      headings: `
        desafío* | el desafío | reto* | el reto | solución* | la solución | resultado* |
        los resultados | impacto | sobre * | el cliente | sector | beneficios | acerca de *`,
      phrases: `
        !caso de estudio | !caso de éxito | desafío | reto | solución | resultados | empresa |
        sector | cliente | redujo | aumentó | ahorro | reducir`,
    },
    demo: {
      names: `
        demo | demos | demostración | demostraciones | visita guiada | recorrido por el producto`,
      titles: 'en acción | prueba',
      phrases: `
        esta demo | !solicita una demo | solicite una demo | demostración | pruébalo |
        reserva una demo`,
    },
    'public-pricing': {
      names: 'precios | tarifas | planes y precios | lista de precios | nuestros planes',
      titles: 'precio | costes | costos | planes',
      headings: 'gratis | gratuito | empresa | premium | básico | pro',
      phrases: `
        !al mes | /mes | !por usuario | por mes | facturado anualmente | prueba gratuita | iva |
        sin compromiso`,
    },
    consultation: {
      names: 'consulta | consultoría | asesoría | asesoramiento | agenda una cita | cita previa',
      titles: 'habla con | reserva',
      phrases: `
        agenda una llamada | nuestros expertos | sin compromiso | asesoramiento |
        reserva una cita`,
    },
    'membership-community': {
      names: 'comunidad | grupo de usuarios | foro | código de conducta | membresía',
      titles: 'miembros | contribuye | participa | únete | voluntari*',
      headings: `
        únete * | código de conducta | nuestra comunidad | nuestro compromiso |
        nuestros estándares`,
      phrases: `
        únete a la comunidad | nuestra comunidad | !código de conducta | miembros |
        lista de correo | slack | contribuidores | colaboradores`,
    },
    'online-course': {
      names: `
        curso | cursos | lección | lecciones | curso en línea | curso online | plan de estudios |
        ruta de aprendizaje`,
      titles: `
        módulo* | unidad | clase | capacitación | certificación | introducción a | ejercicio* |
        fundamentos`,
      headings: `
        objetivos de aprendizaje | tarea* | asignación | ejercicio* | cuestionario* | desafío |
        lección * | módulo *`,
      phrases: `
        !este curso | !esta lección | este módulo | esta unidad | al final de | aprenderás |
        aprenderá | ejercicio | cuestionario | estudiantes | alumnos | lección | instructor`,
    },
    'enhanced-access': {
      names: 'acceso anticipado | programa beta | soporte prioritario | acceso exclusivo',
      titles: 'beta | exclusiv*',
      phrases: 'acceso anticipado | programa beta | acceso exclusivo | soporte prioritario',
    },
    'affiliate-program': {
      names: `
        afiliados | programa de afiliados | programa de socios | programa de partners |
        programa de referidos | distribuidores | conviértete en socio`,
      titles: 'socios | partners',
      phrases: 'comisión | comisiones | afiliados | hazte socio | recomienda',
    },
    'ambassador-program': {
      names: 'embajador* | programa de embajadores | influencer*',
      phrases: 'embajadores | conviértete en embajador',
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
  reader: 'usted | tu | tus | su | sus | puedes | puede | te',
  author: 'nosotros | nuestro | nuestra | nuestros | nuestras | nos | yo | mi | mis | hemos',
};
