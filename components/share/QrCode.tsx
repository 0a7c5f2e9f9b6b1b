type Props = {
  /** Rows of modules, true for dark. They include the quiet zone. */
  modules: readonly (readonly boolean[])[];
  /** Width and height in pixels. */
  size: number;
  /** Colour of the dark modules. */
  ink: string;
};

/** A QR code as one path on white. */
export default function QrCode({modules, size, ink}: Props) {
  const path = modules
    .flatMap((row, y) =>
      [...row.map(Number).join('').matchAll(/1+/g)].map(
        ({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`
      )
    )
    .join('');
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="white" />
      <path d={path} fill={ink} />
    </svg>
  );
}
