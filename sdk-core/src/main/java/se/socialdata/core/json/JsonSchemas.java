package se.socialdata.core.json;

/** JSON Schema documents (draft 2020-12) of described types. */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID_PREFIX = "urn:socialdata:schema:";

    private JsonSchemas() {}

    /**
     * The schema document of a record, with the definitions of everything it holds.
     *
     * <p>The text is stable: the same description gives the same text, indented, with line feeds and ending in one, so
     * that it can be committed and compared.
     *
     * @param record the record
     * @return the document
     */
    public static String of(JsonRecord<?> record) {
        return of(record, record.getName());
    }

    /**
     * The schema document of a type, with the definitions of everything it holds.
     *
     * @param type the type
     * @param name the last part of the {@code $id}, {@code urn:socialdata:schema:NAME}
     * @return the document
     */
    public static String of(JsonType<?> type, String name) {
        JsonDefinitions definitions = new JsonDefinitions();
        JsonSchema root = type.toSchema(definitions);
        JsonSchema document = JsonSchema.empty()
                .withText("$schema", DIALECT)
                .withText("$id", ID_PREFIX + name)
                .withText("title", name)
                .plus(root)
                .withNamed("$defs", definitions.toMap());
        try (IndentedOutput output = new IndentedOutput()) {
            document.write(output);
            return output + "\n";
        }
    }
}
