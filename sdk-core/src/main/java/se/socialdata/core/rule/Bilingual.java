package se.socialdata.core.rule;

/** A text in Swedish and English. */
record Bilingual(String sv, String en) {

    static final Bilingual NONE = new Bilingual("", "");

    boolean isComplete() {
        return !sv.isBlank() && !en.isBlank();
    }
}
