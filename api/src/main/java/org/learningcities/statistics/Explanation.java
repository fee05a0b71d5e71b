package org.learningcities.statistics;

import java.util.Map;

/** What people should know before they compare the count with a figure from elsewhere. */
final class Explanation {
    static final Map<String, String> TEXTS = Map.of(
            "en",
            "Counted from the dated membership of the cities that this platform knows, each with its source. It knows not yet all"
                    + " members, and where only a year or a text is known, the last day of that year or the day of the text counts."
                    + " Published figures are true as of their own date.",
            "fr",
            "Compté à partir des périodes d’adhésion datées des villes que cette plateforme connaît, chacune avec sa source. Elle ne"
                    + " connaît pas encore tous les membres ; quand seule une année ou un texte est connu, le dernier jour de l’année"
                    + " ou le jour du texte compte. Les chiffres publiés valent à leur propre date.",
            "es",
            "Contado a partir de los periodos de membresía fechados de las ciudades que esta plataforma conoce, cada una con su"
                    + " fuente. Aún no conoce a todos los miembros; cuando solo se sabe un año o un texto, cuenta el último día de ese"
                    + " año o el día del texto. Las cifras publicadas valen en su propia fecha.",
            "ar",
            "محسوب من فترات العضوية المؤرخة للمدن التي تعرفها هذه المنصة، ولكل منها مصدرها. ولا تعرف المنصة بعدُ جميع الأعضاء،"
                    + " وحيث لا يُعرف سوى عام أو نص يُحتسب آخر يوم من ذلك العام أو يوم النص. والأرقام المنشورة صحيحة في تاريخها.",
            "ru",
            "Подсчитано по датированным периодам членства городов, известных этой платформе, каждый со своим источником. Ей известны"
                    + " ещё не все участники; где известен лишь год или текст, считается последний день этого года или день текста."
                    + " Опубликованные цифры верны на свою дату.",
            "zh",
            "根据本平台所知城市的有日期的会员期计算，每个城市均注明来源。平台尚未掌握全部成员；若仅知年份或文本，则以该年最后一天或文本日期计。" + "已公布的数字仅在其日期有效。");

    private Explanation() {}
}
