package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.reporting.text.LocalizedText;

/** How receipts of deliveries stand in JSON. */
public final class DeliveryJson implements JsonTypeProvider {

    private static final JsonRecord<ControlSum> CONTROL_SUM = JsonRecord.of(
                    "ControlSum", ControlSum.class, SumDraft::new, SumDraft::build)
            .describedAs("The sum of a field over the rows of a record (kontrollsumma): in = out + rejected.")
            .required("field", "The name of the field.", JsonTypes.TEXT, ControlSum::field, SumDraft::field)
            .required("in", "The sum over all rows.", JsonTypes.LONG, ControlSum::in, SumDraft::in)
            .required("out", "The sum over the rows in the file.", JsonTypes.LONG, ControlSum::out, SumDraft::out)
            .required(
                    "rejected",
                    "The sum over the rejected rows.",
                    JsonTypes.LONG,
                    ControlSum::rejected,
                    SumDraft::rejected)
            .required(
                    "unreadable",
                    "How many rejected rows have no number in the field.",
                    JsonTypes.LONG,
                    ControlSum::unreadable,
                    SumDraft::unreadable)
            .build();

    private static final JsonRecord<RecordAccount> RECORD_ACCOUNT = JsonRecord.of(
                    "RecordAccount", RecordAccount.class, AccountDraft::new, AccountDraft::build)
            .describedAs("What became of the rows of a record (avstämning): in = out + rejected.")
            .required("record", "The name of the record.", JsonTypes.TEXT, RecordAccount::layout, AccountDraft::layout)
            .required("in", "How many rows came in.", JsonTypes.LONG, RecordAccount::in, AccountDraft::in)
            .required("out", "How many are in the file.", JsonTypes.LONG, RecordAccount::out, AccountDraft::out)
            .required(
                    "rejected",
                    "How many were rejected.",
                    JsonTypes.LONG,
                    RecordAccount::rejected,
                    AccountDraft::rejected)
            .list(
                    "sums",
                    "The sums of the fields that are reconciled.",
                    CONTROL_SUM,
                    RecordAccount::sums,
                    AccountDraft::addSum)
            .build();

    private static final JsonRecord<ReceiptFile> RECEIPT_FILE = JsonRecord.of(
                    "ReceiptFile", ReceiptFile.class, FileDraft::new, FileDraft::build)
            .describedAs("A file of a delivery, without its contents (levererad fil).")
            .required(
                    "record",
                    "The name of the record whose rows the file holds.",
                    JsonTypes.TEXT,
                    ReceiptFile::layout,
                    FileDraft::layout)
            .required("name", "The name of the file.", JsonTypes.TEXT, ReceiptFile::name, FileDraft::name)
            .required("rows", "How many rows it has.", JsonTypes.LONG, ReceiptFile::rows, FileDraft::rows)
            .required("bytes", "How many bytes it has.", JsonTypes.INTEGER, ReceiptFile::length, FileDraft::length)
            .required(
                    "sha256",
                    "Its checksum, SHA-256 in hexadecimal digits.",
                    JsonTypes.TEXT,
                    ReceiptFile::sha256,
                    FileDraft::sha256)
            .build();

    private static final JsonRecord<ReceiptCount> RECEIPT_COUNT = JsonRecord.of(
                    "ReceiptCount", ReceiptCount.class, CountDraft::new, CountDraft::build)
            .describedAs("How often something occurs (antal).")
            .required("name", "What is counted.", JsonTypes.TEXT, ReceiptCount::name, CountDraft::name)
            .required("number", "How often it occurs.", JsonTypes.LONG, ReceiptCount::number, CountDraft::number)
            .build();

    private static final JsonRecord<DeliveryFinding> DELIVERY_FINDING = JsonRecord.of(
                    "DeliveryFinding", DeliveryFinding.class, FindingDraft::new, FindingDraft::build)
            .describedAs("What is wrong in a row of a delivery (iakttagelse); it holds no value of the row.")
            .required(
                    "record",
                    "The record, that is the file.",
                    JsonTypes.TEXT,
                    DeliveryFinding::getRecord,
                    FindingDraft::layout)
            .optional(
                    "line",
                    "The line of the file that was read, or of the input that the row came from, counted from 1.",
                    JsonTypes.LONG,
                    finding -> finding.getLine().stream().boxed().findFirst(),
                    FindingDraft::line)
            .optional("field", "The name of the field.", JsonTypes.TEXT, DeliveryFinding::getField, FindingDraft::field)
            .required(
                    "kind",
                    "What is wrong.",
                    JsonTypes.coded(FindingKind.class),
                    DeliveryFinding::getKind,
                    FindingDraft::kind)
            .required(
                    "expectationSv",
                    "What was expected, in Swedish.",
                    JsonTypes.TEXT,
                    finding -> finding.getExpectation().sv(),
                    FindingDraft::expectationSv)
            .required(
                    "expectationEn",
                    "What was expected, in English.",
                    JsonTypes.TEXT,
                    finding -> finding.getExpectation().en(),
                    FindingDraft::expectationEn)
            .build();

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

    private static final class SumDraft {
        private String field = "";
        private long in;
        private long out;
        private long rejected;
        private long unreadable;

        void field(String name) {
            field = name;
        }

        void in(long sum) {
            in = sum;
        }

        void out(long sum) {
            out = sum;
        }

        void rejected(long sum) {
            rejected = sum;
        }

        void unreadable(long number) {
            unreadable = number;
        }

        ControlSum build() {
            return new ControlSum(field, in, out, rejected, unreadable);
        }
    }

    private static final class AccountDraft {
        private String layout = "";
        private long in;
        private long out;
        private long rejected;
        private final ImmutableList.Builder<ControlSum> sums = ImmutableList.builder();

        void layout(String name) {
            layout = name;
        }

        void in(long number) {
            in = number;
        }

        void out(long number) {
            out = number;
        }

        void rejected(long number) {
            rejected = number;
        }

        void addSum(ControlSum sum) {
            sums.add(sum);
        }

        RecordAccount build() {
            return new RecordAccount(layout, in, out, rejected, sums.build());
        }
    }

    private static final class FileDraft {
        private String layout = "";
        private String name = "";
        private long rows;
        private int length;
        private String sha256 = "";

        void layout(String text) {
            layout = text;
        }

        void name(String text) {
            name = text;
        }

        void rows(long number) {
            rows = number;
        }

        void length(int number) {
            length = number;
        }

        void sha256(String text) {
            sha256 = text;
        }

        ReceiptFile build() {
            return new ReceiptFile(layout, name, rows, length, sha256);
        }
    }

    private static final class CountDraft {
        private String name = "";
        private long number;

        void name(String text) {
            name = text;
        }

        void number(long count) {
            number = count;
        }

        ReceiptCount build() {
            return new ReceiptCount(name, number);
        }
    }

    private static final class FindingDraft {
        private final DeliveryFinding.Builder finding = DeliveryFinding.builder();
        private String expectationSv = "";
        private String expectationEn = "";

        void layout(String name) {
            finding.record(name);
        }

        void line(long number) {
            finding.line(OptionalLong.of(number));
        }

        void field(String name) {
            finding.field(name);
        }

        void kind(FindingKind kind) {
            finding.kind(kind);
        }

        void expectationSv(String text) {
            expectationSv = text;
        }

        void expectationEn(String text) {
            expectationEn = text;
        }

        DeliveryFinding build() {
            return finding.expectation(new LocalizedText(expectationSv, expectationEn))
                    .build();
        }
    }
}
