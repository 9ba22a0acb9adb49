package se.socialdata.examples.cli.input;

import java.io.InputStream;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.json.UniqueIds;

/**
 * What a file of records holds, and what its messages call it.
 *
 * @param type how a record stands in JSON
 * @param term what a record is called
 * @param idTerm what its id is called
 * @param idProperty the property that holds the id
 * @param id the id of a record
 * @param <T> the records
 */
public record RecordKind<T>(JsonType<T> type, String term, String idTerm, String idProperty, Function<T, String> id) {

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream
     * @param consumer takes each good record with its line
     * @return the account
     */
    public BatchSummary read(InputStream stream, ObjLongConsumer<T> consumer) {
        UniqueIds ids = UniqueIds.of(idTerm, idProperty);
        return NdjsonReader.of(type, JsonSettings.strict()).readNumbered(stream, (value, line) -> {
            ids.add(id.apply(value), value.hashCode(), line);
            consumer.accept(value, line);
        });
    }
}
