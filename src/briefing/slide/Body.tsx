import type { SlideHalf } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { Bars } from "./Bars.tsx";
import { List } from "./List.tsx";
import type { Room } from "./labels.ts";
import type { Liveness } from "./mark.ts";
import { Numbers } from "./Numbers.tsx";
import { Steps } from "./Steps.tsx";
import { Table } from "./Table.tsx";
import { Text } from "./Text.tsx";
import { Tiles } from "./Tiles.tsx";
import { Timeline } from "./Timeline.tsx";

interface BodyProps extends Liveness {
  readonly body: SlideHalf["body"];
  readonly room: Room;
  readonly alt: string;
}

/** What a slide or one half of it shows, in the room that it has. */
export function Body({ body, room, alt, isLive }: BodyProps) {
  switch (body.kind) {
    case "title":
      return <Text paragraphs={body.lines} room={room} />;
    case "text":
      return <Text paragraphs={body.paragraphs} room={room} />;
    case "numbers":
      return <Numbers items={body.items} room={room} isLive={isLive} />;
    case "bars":
      return <Bars body={body} room={room} alt={alt} isLive={isLive} />;
    case "steps":
      return <Steps body={body} room={room} alt={alt} isLive={isLive} />;
    case "timeline":
      return <Timeline body={body} room={room} alt={alt} isLive={isLive} />;
    case "tiles":
      return <Tiles body={body} room={room} alt={alt} isLive={isLive} />;
    case "table":
      return <Table table={body.table} room={room} isLive={isLive} />;
    case "list":
      return <List items={body.items} more={body.more} room={room} isLive={isLive} />;
    case "missing":
      return (
        <div className="slide-missing">
          <strong>{drawingText.missing}</strong>
          <p>{body.why}</p>
        </div>
      );
  }
}
