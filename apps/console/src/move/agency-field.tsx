import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { matchesName } from '../catalogue/matches-name.js';
import { useAgencies } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';

interface AgencyFieldProps {
  label: string;
  value: string;
  onChange: (code: string) => void;
  /** The agency that has the case now; it cannot be sent where it is. */
  presentCode: string | null;
  error?: string | false;
  isRequired: boolean;
  isFirst: boolean;
}

/** An agency, found by part of its name. */
export default function AgencyField(props: AgencyFieldProps) {
  const { label, value, onChange, presentCode, error, isRequired, isFirst } = props;
  const { t, nameOf } = useText();
  const agencies = useAgencies().filter(({ code }) => code !== presentCode);
  return (
    <ComboBox
      className={error ? 'field combo has-error' : 'field combo'}
      selectedKey={value || null}
      onSelectionChange={(code) => onChange(code ? String(code) : '')}
      isInvalid={Boolean(error)}
      isRequired={isRequired}
      validationBehavior="aria"
      autoFocus={isFirst}
      defaultFilter={matchesName}
      allowsEmptyCollection
    >
      <Label>
        {label} {!isRequired && <span className="quiet">{t('field.optional')}</span>}
      </Label>
      <div className="combo-box">
        <Input placeholder={t('field.agency_search')} />
        <Button className="combo-arrow" aria-label={t('field.agency_open')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError className="error">{error}</FieldError>
      <Popover className="combo-list" offset={4}>
        <ListBox renderEmptyState={() => <p className="empty">{t('field.agency_none')}</p>}>
          {agencies.map((agency) => (
            <ListBoxItem key={agency.code} id={agency.code} className="combo-item" textValue={nameOf(agency)}>
              {nameOf(agency)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
