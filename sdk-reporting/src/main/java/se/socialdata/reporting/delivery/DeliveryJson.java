package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.json.ValueProperty;
import se.socialdata.reporting.text.LocalizedText;

/** How receipts of deliveries stand in JSON. */
public final class DeliveryJson implements JsonTypeProvider {

    private static final JsonRecord<ControlSum> CONTROL_SUM = JsonRecord.ofValues(
            "ControlSum",
            ControlSum.class,
            "The sum of a field over the rows of a record (kontrollsumma): in = out + rejected.",
            properties -> {
                ValueProperty<String> field =
                        properties.required("field", "The name of the field.", JsonTypes.TEXT, ControlSum::field);
                ValueProperty<Long> in =
                        properties.required("in", "The sum over all rows.", JsonTypes.LONG, ControlSum::in);
                ValueProperty<Long> out = properties.required(
                        "out", "The sum over the rows in the file.", JsonTypes.LONG, ControlSum::out);
                ValueProperty<Long> rejected = properties.required(
                        "rejected", "The sum over the rejected rows.", JsonTypes.LONG, ControlSum::rejected);
                ValueProperty<Long> unreadable = properties.required(
                        "unreadable",
                        "How many rejected rows have no number in the field.",
                        JsonTypes.LONG,
                        ControlSum::unreadable);
                return values -> new ControlSum(
                        values.get(field),
                        values.get(in),
                        values.get(out),
                        values.get(rejected),
                        values.get(unreadable));
            });

    private static final JsonRecord<RecordAccount> RECORD_ACCOUNT = JsonRecord.ofValues(
            "RecordAccount",
            RecordAccount.class,
            "What became of the rows of a record (avstämning): in = out + rejected.",
            properties -> {
                ValueProperty<String> layout =
                        properties.required("record", "The name of the record.", JsonTypes.TEXT, RecordAccount::layout);
                ValueProperty<Long> in =
                        properties.required("in", "How many rows came in.", JsonTypes.LONG, RecordAccount::in);
                ValueProperty<Long> out =
                        properties.required("out", "How many are in the file.", JsonTypes.LONG, RecordAccount::out);
                ValueProperty<Long> rejected = properties.required(
                        "rejected", "How many were rejected.", JsonTypes.LONG, RecordAccount::rejected);
                ValueProperty<ImmutableList<ControlSum>> sums = properties.list(
                        "sums", "The sums of the fields that are reconciled.", CONTROL_SUM, RecordAccount::sums);
                return values -> new RecordAccount(
                        values.get(layout), values.get(in), values.get(out), values.get(rejected), values.get(sums));
            });

    private static final JsonRecord<ReceiptFile> RECEIPT_FILE = JsonRecord.ofValues(
            "ReceiptFile",
            ReceiptFile.class,
            "A file of a delivery, without its contents (levererad fil).",
            properties -> {
                ValueProperty<String> layout = properties.required(
                        "record",
                        "The name of the record whose rows the file holds.",
                        JsonTypes.TEXT,
                        ReceiptFile::layout);
                ValueProperty<String> name =
                        properties.required("name", "The name of the file.", JsonTypes.TEXT, ReceiptFile::name);
                ValueProperty<Long> rows =
                        properties.required("rows", "How many rows it has.", JsonTypes.LONG, ReceiptFile::rows);
                ValueProperty<Integer> length =
                        properties.required("bytes", "How many bytes it has.", JsonTypes.INTEGER, ReceiptFile::length);
                ValueProperty<String> sha256 = properties.required(
                        "sha256", "Its checksum, SHA-256 in hexadecimal digits.", JsonTypes.TEXT, ReceiptFile::sha256);
                return values -> new ReceiptFile(
                        values.get(layout), values.get(name), values.get(rows), values.get(length), values.get(sha256));
            });

    private static final JsonRecord<ReceiptCount> RECEIPT_COUNT = JsonRecord.ofValues(
            "ReceiptCount", ReceiptCount.class, "How often something occurs (antal).", properties -> {
                ValueProperty<String> name =
                        properties.required("name", "What is counted.", JsonTypes.TEXT, ReceiptCount::name);
                ValueProperty<Long> number =
                        properties.required("number", "How often it occurs.", JsonTypes.LONG, ReceiptCount::number);
                return values -> new ReceiptCount(values.get(name), values.get(number));
            });

    private static final JsonRecord<DeliveryFinding> DELIVERY_FINDING = JsonRecord.ofValues(
            "DeliveryFinding",
            DeliveryFinding.class,
            "What is wrong in a row of a delivery (iakttagelse); it holds no value of the row.",
            properties -> {
                ValueProperty<String> layout = properties.required(
                        "record", "The record, that is the file.", JsonTypes.TEXT, DeliveryFinding::getRecord);
                ValueProperty<Optional<Long>> line = properties.optional(
                        "line",
                        "The line of the file that was read, or of the input that the row came from, counted from 1.",
                        JsonTypes.LONG,
                        finding -> finding.getLine().stream().boxed().findFirst());
                ValueProperty<Optional<String>> field = properties.optional(
                        "field", "The name of the field.", JsonTypes.TEXT, DeliveryFinding::getField);
                ValueProperty<FindingKind> kind = properties.required(
                        "kind", "What is wrong.", JsonTypes.coded(FindingKind.class), DeliveryFinding::getKind);
                ValueProperty<String> expectationSv = properties.required(
                        "expectationSv",
                        "What was expected, in Swedish.",
                        JsonTypes.TEXT,
                        finding -> finding.getExpectation().sv());
                ValueProperty<String> expectationEn = properties.required(
                        "expectationEn",
                        "What was expected, in English.",
                        JsonTypes.TEXT,
                        finding -> finding.getExpectation().en());
                return values -> DeliveryFinding.builder()
                        .record(values.get(layout))
                        .line(values.get(line).stream()
                                .mapToLong(Long::longValue)
                                .findFirst())
                        .field(values.get(field))
                        .kind(values.get(kind))
                        .expectation(new LocalizedText(values.get(expectationSv), values.get(expectationEn)))
                        .build();
            });

    /** The receipt of a delivery. */
    public static final JsonRecord<DeliveryReceipt> DELIVERY_RECEIPT = JsonRecord.of(
                    "DeliveryReceipt", DeliveryReceipt.class, DeliveryReceipt::builder, DeliveryReceipt.Builder::build)
            .describedAs("What came of writing or checking a delivery to a register (leveranskvitto).")
            .required(
                    "layoutId",
                    "The id of the layout.",
                    JsonTypes.TEXT,
                    DeliveryReceipt::getLayoutId,
                    DeliveryReceipt.Builder::layoutId)
            .required(
                    "layoutVersion",
                    "The version of the layout.",
                    JsonTypes.integer(1, Integer.MAX_VALUE),
                    DeliveryReceipt::getLayoutVersion,
                    DeliveryReceipt.Builder::layoutVersion)
            .required(
                    "layoutStatus",
                    "How well the layout is known.",
                    JsonTypes.coded(LayoutStatus.class),
                    DeliveryReceipt::getLayoutStatus,
                    DeliveryReceipt.Builder::layoutStatus)
            .required(
                    "source",
                    "The regulation that asks for the delivery.",
                    JsonTypes.TEXT,
                    DeliveryReceipt::getSource,
                    DeliveryReceipt.Builder::source)
            .required(
                    "municipality",
                    "The municipality that delivers.",
                    FoundationJson.MUNICIPALITY,
                    DeliveryReceipt::getMunicipality,
                    DeliveryReceipt.Builder::municipality)
            .required(
                    "period",
                    "The days that the delivery is about.",
                    JsonTypes.DATE_INTERVAL,
                    DeliveryReceipt::getPeriod,
                    DeliveryReceipt.Builder::period)
            .required(
                    "mode",
                    "Whether it is meant to be handed in.",
                    JsonTypes.coded(DeliveryMode.class),
                    DeliveryReceipt::getMode,
                    DeliveryReceipt.Builder::mode)
            .flag(
                    "complete",
                    "Every row is in its file, without errors.",
                    DeliveryReceipt::isComplete,
                    DeliveryReceipt.Builder::complete)
            .flag(
                    "conformityClaimed",
                    "The files are said to follow the regulation.",
                    DeliveryReceipt::isConformityClaimed,
                    DeliveryReceipt.Builder::conformityClaimed)
            .required(
                    "statementSv",
                    "What may be said of the files, in Swedish.",
                    JsonTypes.TEXT,
                    DeliveryReceipt::getStatementSv,
                    DeliveryReceipt.Builder::statementSv)
            .required(
                    "statementEn",
                    "What may be said of the files, in English.",
                    JsonTypes.TEXT,
                    DeliveryReceipt::getStatementEn,
                    DeliveryReceipt.Builder::statementEn)
            .list(
                    "accounts",
                    "What became of the rows, record by record.",
                    RECORD_ACCOUNT,
                    DeliveryReceipt::getAccounts,
                    DeliveryReceipt.Builder::addAccounts)
            .list(
                    "files",
                    "The files that were written.",
                    RECEIPT_FILE,
                    DeliveryReceipt::getFiles,
                    DeliveryReceipt.Builder::addFiles)
            .list(
                    "findingCounts",
                    "How many findings there are of each kind.",
                    RECEIPT_COUNT,
                    DeliveryReceipt::getFindingCounts,
                    DeliveryReceipt.Builder::addFindingCounts)
            .list(
                    "findings",
                    "The findings that were kept one by one.",
                    DELIVERY_FINDING,
                    DeliveryReceipt::getFindings,
                    DeliveryReceipt.Builder::addFindings)
            .list(
                    "unmappedCodes",
                    "The local codes without a national one, as \"list: code\".",
                    RECEIPT_COUNT,
                    DeliveryReceipt::getUnmappedCodes,
                    DeliveryReceipt.Builder::addUnmappedCodes)
            .list(
                    "recordsWithoutParent",
                    "The records whose rows were not held against the level above.",
                    JsonTypes.TEXT,
                    DeliveryReceipt::getRecordsWithoutParent,
                    DeliveryReceipt.Builder::addRecordsWithoutParent)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public DeliveryJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(DELIVERY_RECEIPT);
    }
}
