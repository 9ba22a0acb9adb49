package se.socialdata.examples.cli.placement;

/** Lines of input: cases of placed children, with identity numbers from the tax agency's test series. */
public final class CaseLines {

    public static final String BOY = "201001102399";
    public static final String GIRL = "201003012380";

    private CaseLines() {}

    /** A child in a family home from 2025-02-01, in voluntary care. */
    public static String inFamilyHome(String id, String identity) {
        return """
                {"id":"%s","municipality":"2580","child":{"identity":"%s"},\
                "careBases":[{"grounds":["SOL"],"decisionDate":"2025-02-01","decidedBy":"BOARD","startDate":"2025-02-01"}],\
                "placements":[{"reference":"p1","form":"FAMILY_HOME","startDate":"2025-02-01","homeKey":"home-1"}]}"""
                .formatted(id, identity);
    }

    public static String elsewhere(String id, String identity) {
        return inFamilyHome(id, identity).replace("2580", "0180");
    }
}
