package se.socialdata.reporting.delivery;

import se.socialdata.reporting.text.LocalizedText;

/** What is wrong with the value of one field; it never leaves the package and never holds the value. */
final class FieldFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingKind kind;
    private final transient LocalizedText expectation;

    private FieldFault(FindingKind kind, LocalizedText expectation) {
        // Rows by the thousand may be wrong in the same way; nobody looks at where it was noticed.
        super(kind.getCode(), null, false, false);
        this.kind = kind;
        this.expectation = expectation;
    }

    static FieldFault of(FindingKind kind, String sv, String en) {
        return new FieldFault(kind, LocalizedText.of(sv, en));
    }

    static FieldFault malformed(String pattern) {
        return of(FindingKind.MALFORMED, "väntade formen " + pattern, "expected the form " + pattern);
    }

    FindingKind getKind() {
        return kind;
    }

    LocalizedText getExpectation() {
        return expectation;
    }
}
