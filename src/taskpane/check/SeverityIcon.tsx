import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/checks/finding";

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: "16px", height: "16px", marginTop: "1px" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

/** How grave a finding is, for the eye; the heading above the list says it in words. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
