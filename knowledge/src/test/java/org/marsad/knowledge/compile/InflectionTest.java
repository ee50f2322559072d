package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.compile.Inflection.Shape;

class InflectionTest {
    private final Forms raid = new Forms(Shape.NOUN, "غارة", "غارات");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "غارة", "وغارة", "الغارة", "والغارة", "بالغارة", "للغارة", "غارات", "وبغارات", "الغارات", "فالغارات",
                        "كالغارات",
                "غارتان", "غارتين", "الغارتين", "وبغارتين", "بالغارتين", "غارتا", "غارتي", "غارته", "غاراتهم",
                        "غاراتنا", "غاراته"
            })
    void writesANounWithItsNumbersArticleAndProclitics(String form) {
        assertThat(raid.has(form)).as(form).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الغارته", "غارةا", "غارتون", "لالغارة", "الالغارة", "وغير", "غار"})
    void writesNothingThatIsNoForm(String form) {
        assertThat(raid.has(form)).as(form).isFalse();
    }

    @Test
    void saysWhichProcliticsAFormHas() {
        assertThat(raid.has("وبغارات", Form.AND | Form.BI | Form.PLURAL)).isTrue();
        assertThat(raid.has("للغارة", Form.LI | Form.THE | Form.FEMININE)).isTrue();
        assertThat(raid.has("غارتين", Form.DUAL | Form.FEMININE)).isTrue();
        assertThat(raid.has("غارتا", Form.CONSTRUCT)).isTrue();
        assertThat(raid.has("غارته", Form.PRONOUN)).isTrue();
        assertThat(raid.has("غارة", Form.BASE)).isTrue();
        assertThat(raid.has("غارتين", Form.BASE)).isFalse();
    }

    @Test
    void writesTheAlefOfTheAccusative() {
        Forms fighter = new Forms(Shape.ADJECTIVE, "مقاتل");
        assertThat(fighter.has("مقاتلا", Form.TANWEEN)).isTrue();
        assertThat(fighter.has("مقاتلاً")).isTrue();
        assertThat(raid.has("غارةا")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مسلح",
                "مسلحون",
                "مسلحين",
                "المسلحين",
                "للمسلحين",
                "مسلحو",
                "مسلحي",
                "مسلحان",
                "مسلحة",
                "المسلحة",
                "مسلحات",
                "مسلحتين",
                "مسلحوها",
                "مسلحيهم",
                "مسلحا"
            })
    void writesAnAdjectiveInAllGendersAndNumbers(String form) {
        assertThat(new Forms(Shape.ADJECTIVE, "مسلح").has(form)).as(form).isTrue();
    }

    @Test
    void writesTheArmyWithLamAsTheLetterRequires() {
        Forms army = new Forms(Shape.NOUN, "جيش", "جيوش");
        assertThat(army.has("للجيش", Form.LI | Form.THE)).isTrue();
        assertThat(army.has("وللجيوش", Form.AND | Form.LI | Form.THE | Form.PLURAL))
                .isTrue();
        assertThat(army.has("لالجيش")).isFalse();
    }

    @Test
    void takesTheArticleOfANameForAPartOfIt() {
        Forms name = new Forms(Shape.NAME, "القورية");
        assertThat(name.has("بالقورية", Form.BI)).isTrue();
        assertThat(name.has("للقورية", Form.LI)).isTrue();
        assertThat(name.has("كالقورية", Form.KA)).isTrue();
        assertThat(name.has("القورية", Form.THE)).isFalse();
        assertThat(name.has("قورية")).isFalse();
    }

    @Test
    void writesSoundPluralsOnlyWhereTheTableAsks() {
        assertThat(new Forms(Shape.NOUN, "هيئة", "~ات").has("بالهيئات", Form.PLURAL | Form.FEMININE))
                .isTrue();
        assertThat(new Forms(Shape.NOUN, "هيئة").has("هيئات")).isFalse();
        assertThat(new Forms(Shape.NOUN, "مصل", "~ون").has("المصلين", Form.PLURAL))
                .isTrue();
    }

    @Test
    void findsHamzaOnEveryCarrier() {
        Forms official = new Forms(Shape.ADJECTIVE, "مسؤول");
        assertThat(official.has("مسئولين")).isTrue();
        assertThat(official.has("مسؤولون")).isTrue();
        Forms members = new Forms(Shape.NOUN, "عضو", "أعضاء");
        assertThat(members.has("أعضائها", Form.PRONOUN)).isTrue();
        assertThat(members.has("أعضاؤه", Form.PRONOUN)).isTrue();
        assertThat(members.has("اعضاء")).isTrue();
    }

    @Test
    void writesAPhraseWithTheArticleOnAllItsWords() {
        Forms belt = new Forms(Shape.NOUN, "حزام ناسف", "أحزمة ناسفة");
        assertThat(belt.has("الحزام الناسف", Form.THE)).isTrue();
        assertThat(belt.has("بالحزام الناسف", Form.BI | Form.THE)).isTrue();
        assertThat(belt.has("الأحزمة الناسفة", Form.PLURAL | Form.THE)).isTrue();
        assertThat(belt.has("حزاما ناسفا", Form.TANWEEN)).isTrue();
        assertThat(belt.has("حزامين ناسفين", Form.DUAL)).isTrue();
        assertThat(belt.has("أحزمة ناسفة ناسف")).isFalse();
    }

    @Test
    void writesAPhraseOfAFeminineNounInTheDual() {
        Forms car = new Forms(Shape.NOUN, "سيارة مفخخة", "سيارات مفخخة");
        assertThat(car.has("سيارتين مفخختين", Form.DUAL)).isTrue();
        assertThat(car.has("وسيارتان مفخختان", Form.DUAL | Form.AND)).isTrue();
        assertThat(car.has("السيارتين المفخختين", Form.DUAL | Form.THE)).isTrue();
    }

    @Test
    void writesThePossessedWithoutAnArticle() {
        Forms depot = new Forms(Shape.NOUN, "مخزن أسلحة", "مخازن أسلحة");
        assertThat(depot.has("مخازن الأسلحة", Form.PLURAL | Form.THE)).isTrue();
        assertThat(depot.has("لمخزن الأسلحة", Form.LI | Form.THE)).isTrue();
    }

    @Test
    void leavesWhatFollowsAPrepositionAlone() {
        Forms drone = new Forms(Shape.NOUN, "طائرة بدون طيار", "طائرات بدون طيار");
        assertThat(drone.has("الطائرة بدون طيار", Form.THE)).isTrue();
        assertThat(drone.has("طائرتين بدون طيار", Form.DUAL)).isTrue();
        assertThat(drone.has("الطائرة البدون الطيار")).isFalse();
    }

    @Test
    void takesAFormWithTheArticleForADefiniteOne() {
        Forms woman = new Forms(Shape.NOUN, "امرأة", "المرأة");
        assertThat(woman.has("للمرأة")).isTrue();
        assertThat(woman.has("وبالمرأة")).isTrue();
        assertThat(woman.has("الالمرأة")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصف",
                "وقصف",
                "فقصفت",
                "قصفوا",
                "قصفا",
                "قصفتا",
                "قصفن",
                "قصفه",
                "قصفتها",
                "قصفوهم",
                "يقصف",
                "تقصف",
                "يقصفون",
                "يقصفوا",
                "يقصفان",
                "سيقصف",
                "وسيقصفون",
                "ستقصف",
                "ليقصف",
                "نقصف",
                "يقصفه"
            })
    void writesAVerbOfTheThirdPerson(String form) {
        assertThat(new Forms(Shape.VERB, "قصف", "يقصف").has(form)).as(form).isTrue();
    }

    @Test
    void tellsThePastFromThePresentAndThePassive() {
        Forms hit = new Forms(Shape.VERB, "أصاب", "يصيب", "passive:أصيب", "passive-present:يصاب");
        assertThat(hit.has("أصابت", Form.PAST | Form.FEMININE)).isTrue();
        assertThat(hit.has("وأصيبوا", Form.PAST | Form.PASSIVE | Form.PLURAL | Form.AND))
                .isTrue();
        assertThat(hit.has("يصاب", Form.PRESENT | Form.PASSIVE)).isTrue();
        assertThat(hit.has("سيصيب", Form.PRESENT | Form.WILL)).isTrue();
        assertThat(hit.has("أصاب", Form.PASSIVE)).isFalse();
    }

    @Test
    void dropsTheWeakLetterOfAVerb() {
        Forms deny = new Forms(Shape.VERB, "نفى", "ينفي");
        for (String form :
                new String[] {"نفى", "نفت", "نفوا", "نفيا", "نفاه", "نفته", "ينفي", "ينفون", "تنفي", "ينف"}) {
            assertThat(deny.has(form)).as(form).isTrue();
        }
        Forms meet = new Forms(Shape.VERB, "لقي مصرعه", "يلقى مصرعه");
        assertThat(meet.has("لقوا مصرعه", Form.PLURAL)).isTrue();
        assertThat(new Forms(Shape.VERB, "توفي", "يتوفى").has("توفوا", Form.PLURAL))
                .isTrue();
        assertThat(new Forms(Shape.VERB, "توفي", "يتوفى").has("توفيوا")).isFalse();
        assertThat(new Forms(Shape.VERB, "دعا", "يدعو").has("دعت", Form.FEMININE))
                .isTrue();
        assertThat(new Forms(Shape.VERB, "بدأ", "يبدأ").has("بدؤوا", Form.PLURAL))
                .isTrue();
    }

    @Test
    void takesFurtherFormsOfAVerbAsTheyStand() {
        Forms blow = new Forms(Shape.VERB, "فجر", "يفجر", "form:فجروا أنفسهم");
        assertThat(blow.has("وفجروا أنفسهم", Form.PAST | Form.AND)).isTrue();
    }

    @Test
    void leavesFixedWordsAsTheyAreAndGivesParticlesOnlyAnd() {
        Forms fixed = new Forms(Shape.FIXED, "على الأقل");
        assertThat(fixed.has("على الأقل", Form.BASE)).isTrue();
        assertThat(fixed.has("وعلى الأقل")).isFalse();
        Forms particle = new Forms(Shape.PARTICLE, "منذ");
        assertThat(particle.has("ومنذ", Form.AND)).isTrue();
        assertThat(particle.has("بمنذ")).isFalse();
    }

    @Test
    void givesNumberWordsTheArticleAndProclitics() {
        Forms five = new Forms(Shape.NUMERAL, "خمسة", "خمس");
        assertThat(five.has("والخمسة", Form.AND | Form.THE)).isTrue();
        assertThat(five.has("بخمس", Form.BI)).isTrue();
        assertThat(five.has("خمسته")).isFalse();
    }
}
