package se.socialdata.reporting.delivery;

import se.socialdata.core.rule.Severity;
import se.socialdata.core.term.CodedTerm;

/** What can be wrong in a row of a delivery (typ av fel i registerfil). Each is an error unless said otherwise. */
public enum FindingKind implements CodedTerm {
    /** The row concerns a month or year outside the delivery. */
    WRONG_PERIOD("wrong-period", "fel månad eller år", "wrong month or year"),

    /** The row names another municipality than the one that delivers. */
    WRONG_MUNICIPALITY("wrong-municipality", "fel kommun", "wrong municipality"),

    /** The value is not in the code list. */
    UNKNOWN_CODE("unknown-code", "okänd kod", "unknown code"),

    /** The code exists, but not in the year that the row concerns. */
    CODE_NOT_VALID("code-not-valid", "koden gäller inte det året", "code not valid in that year"),

    /** The local code has no national code in the mapping that the caller gave. */
    UNMAPPED_CODE("unmapped-code", "lokal kod utan nationell motsvarighet", "local code without a national code"),

    /** A mandatory field is empty. */
    MISSING("missing", "obligatorisk uppgift saknas", "mandatory value missing"),

    /**
     * A field that is mandatory because of another is empty, for example the obstacle to self-support of an applicant or
     * co-applicant.
     */
    MISSING_FOR_CASE("missing-for-case", "uppgift som krävs i fallet saknas", "value required in this case missing"),

    /** An earlier row has the same key, for example the same person and month. */
    DUPLICATE("duplicate", "dubblett", "duplicate"),

    /** An amount has decimals; the register takes whole kronor. */
    DECIMALS("decimals", "belopp med decimaler", "amount with decimals"),

    /** The value does not have the form of its type. */
    MALFORMED("malformed", "felaktig form", "malformed value"),

    /** The number is below or above the limits of the field. */
    OUT_OF_RANGE("out-of-range", "utanför tillåtna värden", "outside the allowed values"),

    /** The value is longer than the field. */
    TOO_LONG("too-long", "för långt värde", "value too long"),

    /** The value is padded with blanks or zeros, where the field is not of fixed width. */
    PADDED("padded", "utfyllt värde", "padded value"),

    /** The value holds the separator, which could not be told from the end of the field. */
    SEPARATOR_IN_VALUE("separator-in-value", "fältavskiljare i värdet", "separator in the value"),

    /** The value holds a character that the file's character set does not have, or a control character. */
    CHARACTER("character", "otillåtet tecken", "character not allowed"),

    /** The row of the level above is missing, for example the child of a placement. */
    NO_PARENT("no-parent", "raden på nivån ovanför saknas", "row of the level above missing"),

    /** The row has more or fewer fields than the layout. */
    FIELD_COUNT("field-count", "fel antal fält", "wrong number of fields"),

    /** The row ends with a separator after its last field. */
    TRAILING_SEPARATOR("trailing-separator", "avslutande fältavskiljare", "trailing separator"),

    /** The line is empty. */
    EMPTY_LINE("empty-line", "tom rad", "empty line"),

    /** The line is longer than the limit of the reading. */
    LINE_TOO_LONG("line-too-long", "för lång rad", "line too long"),

    /** The file has more lines than the limit of the reading; those after it were not read. */
    TOO_MANY_LINES("too-many-lines", "för många rader", "too many lines"),

    /** The delivery is a test, and the person is not of the tax agency's test series. */
    NO_TEST_PERSON("no-test-person", "verklig person i testleverans", "no test person in a test delivery"),

    /** The delivery is live, and the person has a number of the tax agency's test series; a warning. */
    TEST_PERSON("test-person", "testperson i skarp leverans", "test person in a live delivery");

    private final String code;
    private final String termSv;
    private final String termEn;

    FindingKind(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * How grave it is.
     *
     * @return a warning for {@link #TEST_PERSON}, otherwise an error, which rejects the row
     */
    public Severity getSeverity() {
        return this == TEST_PERSON ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Socialdata SDK";
    }
}
