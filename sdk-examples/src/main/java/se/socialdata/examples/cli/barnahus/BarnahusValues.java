package se.socialdata.examples.cli.barnahus;

import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.ResearchDetail;
import se.socialdata.examples.cli.option.Values;

/** How the values of options on Barnahus logs are read. */
final class BarnahusValues {

    private BarnahusValues() {}

    /** A kind of reader as suspected-guardian. */
    static final class OfReaderKind extends Values.OfWord<LogReaderKind> {
        OfReaderKind() {
            super(LogReaderKind.values());
        }
    }

    /** An authority as social-services. */
    static final class OfAuthority extends Values.OfWord<BarnahusAuthority> {
        OfAuthority() {
            super(BarnahusAuthority.values());
        }
    }

    /** A detail as age. */
    static final class OfDetail extends Values.OfWord<ResearchDetail> {
        OfDetail() {
            super(ResearchDetail.values());
        }
    }

    /** A view as child. */
    static final class OfView extends Values.OfWord<BarnahusView> {
        OfView() {
            super(BarnahusView.values());
        }
    }

    /** A format as html. */
    static final class OfPageFormat extends Values.OfWord<BarnahusRenderCommand.PageFormat> {
        OfPageFormat() {
            super(BarnahusRenderCommand.PageFormat.values());
        }
    }
}
